import { useState } from 'react'
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
  const [words, setWords] = useState('')
  const found = <T,>(all: readonly T[], nameOf: (one: T) => string) =>
    all.map((one, index) => ({ one, index })).filter(({ one }) => nameOf(one).includes(words.trim()))
  const units = found(summary.units, ({ name }) => name)
  const rules = found(summary.rules, ({ title, rule }) => `${title} ${rule}`)
  const at =
    by === 'unit'
      ? units.findIndex(({ index }) => index === chosen.unit)
      : rules.findIndex(({ one }) => one.rule === chosen.rule)
  const choose = (position: number) => {
    const rule = rules[position]?.one.rule
    const unit = units[position]?.index
    if (by === 'unit' && unit !== undefined) onChoose({ unit })
    else if (by === 'rule' && rule !== undefined) onChoose({ rule })
  }
  const { list, onKeyDown } = useListKeys(at, choose)
  return (
    <>
      <div className="report-find">
        <input
          type="search"
          className="field"
          value={words}
          aria-label={t(by === 'unit' ? 'library.findUnit' : 'rules.find')}
          placeholder={t(by === 'unit' ? 'library.findUnit' : 'rules.find')}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list belong to the list, whichever entry has the focus */}
      <div className="report-entries-list" ref={list} onKeyDown={onKeyDown}>
        <ul>
          {by === 'unit'
            ? units.map(({ one: { name, documents, forms, counts } }, index) => (
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
            : rules.map(({ one: { rule, title, severity, count, units: of } }, index) => (
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
        {(by === 'unit' ? units : rules).length === 0 ? (
          <p className="empty">{t(by === 'unit' ? 'library.noUnits' : 'rules.nothing')}</p>
        ) : null}
      </div>
    </>
  )
}
