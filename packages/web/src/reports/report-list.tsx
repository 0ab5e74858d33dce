import type { ReportSummary } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { SeverityCounts, SeverityMark } from '../ui/severity.tsx'
import { useListKeys } from '../ui/use-list-keys.ts'
import type { Chosen } from './report-queries.ts'

/** Units or rules, worst first; the chosen one shows its findings. */
export const ReportList = ({
  summary,
  by,
  chosen,
  onChoose,
}: {
  readonly summary: ReportSummary
  readonly by: 'unit' | 'rule'
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
}) => {
  const { t } = useMessages()
  const { units, rules } = summary
  const at = 'unit' in chosen ? chosen.unit : rules.findIndex(({ rule }) => rule === chosen.rule)
  const choose = (index: number) => {
    const rule = rules[index]?.rule
    if (by === 'unit') onChoose({ unit: index })
    else if (rule !== undefined) onChoose({ rule })
  }
  const { list, onKeyDown } = useListKeys(at, choose)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list belong to the list, whichever entry has the focus
    <div className="report-entries-list" ref={list} onKeyDown={onKeyDown}>
      <ul>
        {by === 'unit'
          ? units.map(({ name, documents, forms, counts }, index) => (
              <li key={name}>
                <button
                  type="button"
                  data-entry
                  aria-current={index === at ? 'true' : undefined}
                  onClick={() => choose(index)}
                >
                  <span className="report-name">{name}</span>
                  <SeverityCounts errors={counts.errors} warnings={counts.warnings} hints={counts.hints} />
                  <span className="muted">{t('report.unitFacts', { documents, forms })}</span>
                </button>
              </li>
            ))
          : rules.map(({ rule, title, severity, count, units: of }, index) => (
              <li key={rule}>
                <button
                  type="button"
                  data-entry
                  aria-current={index === at ? 'true' : undefined}
                  onClick={() => choose(index)}
                >
                  <span className="report-name">
                    <SeverityMark severity={severity} word={false} /> {title}
                  </span>
                  <span className="muted">{t('report.ruleFacts', { count, units: of })}</span>
                </button>
              </li>
            ))}
      </ul>
    </div>
  )
}
