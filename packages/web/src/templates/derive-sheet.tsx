import type { Block } from '@jiheng/core/blocks'
import { cellId } from '@jiheng/core/derive'
import type { Place } from '@jiheng/core/form'
import { useEffect, useMemo, useRef } from 'react'
import type { DerivedCell, DerivedQuestion } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { type DrawnCell, segmentsOf } from '../source/source-segments.ts'
import { stepThrough } from './step-through.ts'
import '../sheet/sheet.css'

interface SheetProps {
  readonly blocks: readonly Block[]
  /** The form's own title, as printed. */
  readonly title: string
  readonly cells: readonly DerivedCell[]
  readonly questions: readonly DerivedQuestion[]
  readonly orientation: 'portrait' | 'landscape'
  readonly selected: string | undefined
  readonly onSelect: (id: string) => void
}

interface Shown {
  readonly cell: DerivedCell | undefined
  /** Numbers of the questions of this cell, from 1; those that nobody has answered yet. */
  readonly open: readonly number[]
}

/** One cell of the form as it came: coloured by what it is taken for, with a mark where something is asked. */
const Cell = ({
  drawn,
  shown: { cell, open },
  selected,
  reachable,
  onSelect,
}: {
  readonly drawn: Extract<DrawnCell, { kind: 'cell' }>
  readonly shown: Shown
  readonly selected: boolean
  readonly reachable: boolean
  readonly onSelect: (id: string) => void
}) => {
  const { t } = useMessages()
  const { text, place, colspan } = drawn.cell
  const id = cellId(place)
  const role = t(`role.${cell?.role ?? 'blank'}`)
  const says = cell && cell.says !== '' ? t('derive.cell.says', { role, says: cell.says }) : role
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells of this table are chosen
      role="gridcell"
      className="cell align-center derive-cell"
      tabIndex={reachable ? 0 : -1}
      aria-selected={selected}
      data-id={id}
      data-tone={cell?.role}
      data-marked={selected ? 'marked' : undefined}
      title={says}
      {...(colspan > 1 && { colSpan: colspan })}
      {...(drawn.rowspan > 1 && { rowSpan: drawn.rowspan })}
      onPointerDown={() => onSelect(id)}
      onFocus={() => onSelect(id)}
    >
      <span className="cell-text">{text}</span>
      <span className="visually-hidden">（{says}）</span>
      {open.map((number) => (
        <span key={number} className="derive-mark">
          <span aria-hidden="true">?{number}</span>
          <span className="visually-hidden">{t('derive.mark', { number })}</span>
        </span>
      ))}
    </td>
  )
}

/** The form that was dropped, as its file shows it; every cell says what it is taken for, and can be chosen. */
export const DeriveSheet = ({ blocks, title, cells, questions, orientation, selected, onSelect }: SheetProps) => {
  const { t } = useMessages()
  const area = useRef<HTMLElement>(null)
  const segments = useMemo(
    () => blocks.flatMap((block) => segmentsOf([block]).map((segment) => ({ block, segment }))),
    [blocks],
  )
  const byId = useMemo(() => new Map(cells.map((cell) => [cell.id, cell])), [cells])
  const open = useMemo(
    () =>
      Map.groupBy(
        questions
          .map((question, i) => ({ number: i + 1, question }))
          .filter(({ question }) => question.answer === null),
        ({ question }) => cellId(question.place),
      ),
    [questions],
  )
  const shownAt = (place: Place): Shown => {
    const id = cellId(place)
    return { cell: byId.get(id), open: open.get(id)?.map(({ number }) => number) ?? [] }
  }
  const isTitle = (text: string) => title !== '' && text.replaceAll(/\s+/gu, '') === title.replaceAll(/\s+/gu, '')
  const first = cells[0]?.id
  const isCell = selected !== undefined && byId.has(selected)
  useEffect(() => {
    if (selected === undefined) return
    area.current
      ?.querySelector(`[data-id="${CSS.escape(selected)}"]`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [selected])
  const onKeyDown = (event: React.KeyboardEvent) => {
    const here = event.target instanceof HTMLElement ? event.target.dataset.id : undefined
    const next = here === undefined ? undefined : stepThrough(cells, here, event.key)
    if (next === undefined) return
    event.preventDefault()
    area.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(next)}"]`)?.focus()
  }
  return (
    <section
      ref={area}
      className="sheet derive-sheet"
      aria-label={t('derive.sheet')}
      lang="zh-CN"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls can be scrolled with the keys
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <article className={`paper paper-${orientation}`}>
        {segments.map(({ block, segment }, i) => {
          if (segment.kind === 'page') return null
          if (segment.kind === 'paragraph')
            return segment.block.text.trim() === '' ? null : (
              <p
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a file are told apart by their order alone
                key={i}
                className={`line line-${isTitle(segment.block.text) ? 'title' : 'period'}`}
                data-id={cellId(segment.block.place)}
                data-marked={selected === cellId(segment.block.place) ? 'marked' : undefined}
              >
                {segment.block.text}
              </p>
            )
          const own = block.kind === 'grid' ? block.widths : undefined
          const widths = own?.length === segment.widths.length ? own : segment.widths
          const total = widths.reduce((sum, width) => sum + width, 0)
          return (
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked through and chosen
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <table key={i} role="grid" className="official" aria-label={t('derive.sheet')}>
              <colgroup>
                {widths.map((width, c) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns are told apart by their order alone
                  <col key={c} style={{ width: `${(100 * width) / total}%` }} />
                ))}
              </colgroup>
              <tbody>
                {segment.rows.map((row, r) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows of a source are told apart by their order alone
                  <tr key={r}>
                    {row.map((drawn) =>
                      drawn.kind === 'gap' ? (
                        <td key={`gap${drawn.column}`} className="source-gap" colSpan={drawn.colspan} />
                      ) : (
                        <Cell
                          key={drawn.cell.column}
                          drawn={drawn}
                          shown={shownAt(drawn.cell.place)}
                          selected={selected === cellId(drawn.cell.place)}
                          reachable={
                            isCell ? selected === cellId(drawn.cell.place) : first === cellId(drawn.cell.place)
                          }
                          onSelect={onSelect}
                        />
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          )
        })}
      </article>
    </section>
  )
}
