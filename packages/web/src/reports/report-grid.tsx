import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import { refusalOf } from '../api/client.ts'
import type { ReportGrid as Grid, ReportSummary } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { type Severity, SeverityMark } from '../ui/severity.tsx'
import { SpacerRow } from '../ui/spacer-row.tsx'
import { useRowWindow } from '../ui/use-row-window.ts'
import { gridCells } from './grid-cells.ts'
import { type Chosen, reportGridQuery } from './report-queries.ts'
import './report-grid.css'

const rowHeight = 30

interface GridProps {
  readonly summary: ReportSummary
  readonly shown: ReadonlySet<Severity>
  readonly onOpen: (chosen: Chosen) => void
}

/** Where the keys are: row 0 names the rules, column 0 the units. */
interface Spot {
  readonly row: number
  readonly column: number
}

const Table = ({ grid, summary, shown, onOpen }: GridProps & { readonly grid: Grid }) => {
  const { t } = useMessages()
  const { units, rules } = summary
  const scroll = useRef<HTMLDivElement>(null)
  const { items, before, after, scrollTo } = useRowWindow(scroll, units.length, rowHeight)
  const { columns, count, total, shade } = useMemo(() => gridCells(grid, rules, shown), [grid, rules, shown])
  const [at, setAt] = useState<Spot>({ row: 1, column: 0 })
  const column = Math.min(at.column, columns.length)
  const id = (row: number, of: number) => `grid-${row}-${of}`

  useEffect(() => {
    document.getElementById(`grid-${at.row}-${column}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [at, column])

  const open = (row: number, of: number) => {
    const rule = rules[columns[of - 1] ?? -1]?.rule
    if (row === 0 && rule !== undefined) onOpen({ rule })
    else if (row > 0 && of === 0) onOpen({ unit: row - 1 })
    else if (row > 0 && rule !== undefined && count(row - 1, columns[of - 1] ?? -1) > 0) onOpen({ unit: row - 1, rule })
  }
  const move = (row: number, to: number) => {
    const next = { row: Math.max(0, Math.min(units.length, row)), column: Math.max(0, Math.min(columns.length, to)) }
    if (next.row > 0) scrollTo(next.row - 1)
    setAt(next)
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? rowHeight) / rowHeight) - 6)
    if (event.key === 'ArrowDown') move(at.row + 1, column)
    else if (event.key === 'ArrowUp') move(at.row - 1, column)
    else if (event.key === 'ArrowRight') move(at.row, column + 1)
    else if (event.key === 'ArrowLeft') move(at.row, column - 1)
    else if (event.key === 'PageDown') move(at.row + page, column)
    else if (event.key === 'PageUp') move(at.row - page, column)
    else if (event.key === 'Home') move(event.ctrlKey ? 1 : at.row, 0)
    else if (event.key === 'End') move(event.ctrlKey ? units.length : at.row, columns.length)
    else if (event.key === 'Enter' || event.key === ' ') open(at.row, column)
    else return
    event.preventDefault()
  }
  const spot = (row: number, of: number) => ({
    id: id(row, of),
    'aria-colindex': of + 1,
    'data-at': (at.row === row && column === of) || undefined,
    onClick: () => {
      setAt({ row, column: of })
      open(row, of)
    },
  })
  return (
    <div className="grid-scroll" ref={scroll}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with the keys is a grid
        role="grid"
        className="heat"
        aria-label={t('report.grid')}
        aria-rowcount={units.length + 1}
        aria-colcount={columns.length + 2}
        aria-activedescendant={id(at.row, column)}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col className="heat-unit" />
          {columns.map((index) => (
            <col key={index} className="heat-rule" />
          ))}
          <col className="heat-total" />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1} id={id(0, 0)} data-at={(at.row === 0 && column === 0) || undefined}>
              {t('report.units')}
            </th>
            {columns.map((index, i) => {
              const rule = rules[index]
              return rule ? (
                <th key={rule.rule} scope="col" className="heat-link" title={rule.title} {...spot(0, i + 1)}>
                  <span className="heat-title">{rule.title}</span>
                  <SeverityMark severity={rule.severity} word={false} />
                </th>
              ) : null
            })}
            <th scope="col" aria-colindex={columns.length + 2}>
              {t('report.grid.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          <SpacerRow columns={columns.length + 2} height={before} />
          {items.map(({ index: unit }) => (
            <tr key={unit} aria-rowindex={unit + 2}>
              <th scope="row" className="heat-link" title={units[unit]?.name} {...spot(unit + 1, 0)}>
                {units[unit]?.name}
              </th>
              {columns.map((rule, i) => {
                const number = count(unit, rule)
                return (
                  <td
                    key={rule}
                    data-shade={shade(number)}
                    className={number > 0 ? 'heat-link' : undefined}
                    title={number > 0 ? `${rules[rule]?.title} ${number}` : undefined}
                    {...spot(unit + 1, i + 1)}
                  >
                    {number > 0 ? number : null}
                  </td>
                )
              })}
              <td aria-colindex={columns.length + 2} className="heat-sum">
                {total(unit)}
              </td>
            </tr>
          ))}
          <SpacerRow columns={columns.length + 2} height={after} />
        </tbody>
      </table>
    </div>
  )
}

/** Units against rules, the worst first both ways: how often each rule spoke of each unit, and the way to its findings. */
export const ReportGrid = ({ report, ...props }: GridProps & { readonly report: string }) => {
  const { t } = useMessages()
  const { data, error } = useQuery(reportGridQuery(report))
  return (
    <section className="report-main report-grid panel" aria-label={t('report.grid')}>
      <p className="muted">{t('report.grid.how')}</p>
      {error ? <RefusalNote refusal={refusalOf(error)} /> : null}
      {data ? <Table grid={data} {...props} /> : null}
    </section>
  )
}
