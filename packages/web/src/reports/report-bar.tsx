import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { refusalOf } from '../api/client.ts'
import type { ReportSummary } from '../api/types.ts'
import { saveAnswer } from '../downloads/save-answer.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { type Severity, SeverityShape, severities } from '../ui/severity.tsx'
import type { Letters, LettersFrom } from './use-letters.ts'

const formats = ['docx', 'xlsx', 'html', 'pdf'] as const
const froms: readonly LettersFrom[] = ['error', 'warning', 'hint', 'none']

/** What is shown of a report, and what is taken away: the report itself, and the letters to the units. */
export const ReportBar = ({
  report,
  counts,
  shown,
  onToggle,
  letters,
}: {
  readonly report: string
  readonly counts: ReportSummary['counts']
  readonly shown: ReadonlySet<Severity>
  readonly onToggle: (severity: Severity) => void
  readonly letters: Letters
}) => {
  const { t } = useMessages()
  const [format, setFormat] = useState<(typeof formats)[number]>('docx')
  const save = useMutation({
    mutationFn: () =>
      saveAnswer(`/reports/${encodeURIComponent(report)}/file?format=${format}`, new AbortController().signal),
  })
  const numbers = { error: counts.errors, warning: counts.warnings, hint: counts.hints }
  return (
    <div className="report-bar">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form */}
      <div className="findings-filter" role="group" aria-label={t('report.filter')}>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            className="chip"
            aria-pressed={shown.has(severity)}
            onClick={() => onToggle(severity)}
          >
            <span className={`severity-${severity}`}>
              <SeverityShape severity={severity} size={9} />
            </span>
            {t(`severity.${severity}`)} {numbers[severity]}
          </button>
        ))}
      </div>
      <span className="panel-space" />
      <label className="report-choice">
        <span>{t('report.letters.from')}</span>
        <select
          className="field"
          value={letters.from}
          onChange={({ target }) => letters.setFrom(froms.find((one) => one === target.value) ?? 'error')}
        >
          {froms.map((from) => (
            <option key={from} value={from}>
              {t(`report.letters.${from}`)}
            </option>
          ))}
        </select>
      </label>
      <Button size="small" disabled={letters.count === 0} loading={letters.busy} onClick={letters.write}>
        {t('report.letters')}
      </Button>
      <span className="muted" role="status">
        {t('report.chosen', { count: letters.count })}
      </span>
      <select
        className="field"
        aria-label={t('download.format')}
        value={format}
        onChange={({ target }) => setFormat(formats.find((one) => one === target.value) ?? 'docx')}
      >
        {formats.map((one) => (
          <option key={one} value={one}>
            {t(`download.${one}`)}
          </option>
        ))}
      </select>
      <Button
        size="small"
        type="primary"
        icon={<Icon name="download" />}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        {t('report.save')}
      </Button>
      {save.error ? <RefusalNote refusal={refusalOf(save.error)} /> : null}
      {letters.refused ? <RefusalNote refusal={refusalOf(letters.refused)} /> : null}
    </div>
  )
}
