import { type Scorecard, stepChart } from '@jiheng/core/score'
import { useMessages } from '../messages/i18n.ts'

const slot = 104
const barWidth = 64
const height = 168
const top = 24
const bottom = 36
const longest = 8

/** A row's name without its number, as long as fits below a bar. */
const short = (name: string): string => {
  const words = name.replace(/^指标\s*\d+\s*[:：]\s*/, '')
  return words.length > longest ? `${words.slice(0, longest - 1)}…` : words
}

/** The way from all points down to the total; the table below says the same in words. */
export const StepChart = ({ card }: { readonly card: Scorecard }) => {
  const { t } = useMessages()
  const chart = stepChart(card)
  const start = Number(chart.start)
  const end = Number(chart.end)
  const label = t('score.chart', { start: chart.start, end: chart.end, count: chart.steps.length })
  if (chart.steps.length === 0)
    return <p className="score-nothing-lost">{t('score.nothingLost', { start: chart.start })}</p>
  // The scale begins below the total, so that small steps can be told apart; the numbers stand at the steps.
  const floor = Math.max(0, end - (start - end) * 0.6 - 1)
  const y = (value: number) => top + ((start - value) / (start - floor)) * (height - top - bottom)
  const middle = (step: number) => slot * step + slot / 2
  const width = slot * (chart.steps.length + 2)
  const column = (step: number, from: number, to: number, name: string, text: string, kind: 'end' | 'lost') => (
    <g key={step} className={`step step-${kind}`}>
      <title>{name}</title>
      <rect x={middle(step) - barWidth / 2} y={y(from)} width={barWidth} height={Math.max(y(to) - y(from), 2)} />
      <text x={middle(step)} y={y(from) - 6} textAnchor="middle" className="step-number">
        {text}
      </text>
      <text x={middle(step)} y={height - bottom + 20} textAnchor="middle" className="step-name">
        {short(name)}
      </text>
    </g>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls can be scrolled with the keys
    <figure className="panel score-chart" tabIndex={0}>
      <svg width={width} height={height} role="img" aria-label={label}>
        {column(0, start, floor, t('score.chart.all'), chart.start, 'end')}
        {chart.steps.map(({ lost, left, name }, i) =>
          column(i + 1, Number(left) + Number(lost), Number(left), name, `−${lost}`, 'lost'),
        )}
        {column(chart.steps.length + 1, end, floor, t('score.chart.end'), chart.end, 'end')}
      </svg>
    </figure>
  )
}
