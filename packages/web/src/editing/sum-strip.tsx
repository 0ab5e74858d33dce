import { type Translate, useMessages } from '../messages/i18n.ts'
import type { PrintedSum, PrintedSums } from './printed-sums.ts'
import './sum-strip.css'

interface Line {
  readonly key: string
  readonly words: string
  readonly difference: string
  /** Whether it adds up: said in words, not by colour. */
  readonly right: boolean
}

const wordsOf = ({ kind, label, sum, total, complete }: PrintedSum, unit: string, t: Translate): string => {
  switch (kind) {
    case 'costs':
      return t(complete ? 'sums.costs' : 'sums.costsPartly', { sum, total: total ?? '', unit })
    case 'parts':
      return t('sums.parts', { label, sum, total: total ?? '', unit })
    case 'weights':
    case 'scores':
      return total === null ? t(`sums.${kind}Alone`, { sum }) : t(`sums.${kind}`, { sum, total })
  }
}

const lineOf = (sum: PrintedSum, unit: string, t: Translate): Line => {
  const { kind, label, total, sign, rest, exact } = sum
  const right = sign === 0 || (sign === 1 && !exact)
  const points = kind === 'weights' || kind === 'scores'
  const difference =
    total === null
      ? ''
      : kind === 'costs'
        ? sign === 0
          ? t('sums.equal')
          : t(sign > 0 ? 'sums.rest' : 'sums.over', { amount: rest, unit })
        : right
          ? t('sums.right')
          : points
            ? t('sums.offPoints', { points: rest })
            : t('sums.off', { amount: rest, unit })
  return { key: `${kind}/${label}`, words: wordsOf(sum, unit, t), difference, right }
}

/** What must add up in the form under the cursor, as it stands with every key. */
export const SumStrip = ({
  sums,
  form,
}: {
  readonly sums: readonly PrintedSums[]
  readonly form: number | undefined
}) => {
  const { t } = useMessages()
  const own = form === undefined ? sums[0] : sums[form]
  const lines = own ? own.sums.map((sum) => lineOf(sum, own.unit, t)) : []
  return (
    <section className="sums no-print" aria-label={t('sums.label')}>
      <span className="sums-form muted">{t('outline.form', { number: (form ?? 0) + 1 })}</span>
      {own && lines.length === 0 ? <span className="muted">{t('sums.none')}</span> : null}
      <dl>
        {lines.map(({ key, words, difference, right }) => (
          <div key={key} data-right={right}>
            <dt>{words}</dt>
            <dd>{difference}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
