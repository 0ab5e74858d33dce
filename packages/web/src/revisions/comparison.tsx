import type { LayoutDocument } from '@jiheng/core/layout'
import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useMemo, useRef, useState } from 'react'
import { refusalOf } from '../api/client.ts'
import { comparisonQuery, disclosureQuery } from '../api/queries.ts'
import type { Difference } from '../api/types.ts'
import { letterKey } from '../app/keys.ts'
import { useMessages } from '../messages/i18n.ts'
import { Sheet } from '../sheet/sheet.tsx'
import { makeSheetStore } from '../sheet/sheet-state.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'

type Side = 'from' | 'to'

/** Where a difference stands in the state that is shown; undefined where it does not stand there. */
const pointerOn = (side: Side, { kind, at, was }: Difference): string | undefined => {
  if (kind === 'changed') return side === 'to' ? at : (was ?? at)
  return (kind === 'added') === (side === 'to') ? at : undefined
}

/** What each changed cell says in the other state; all cells of a row that came or went are blank there. */
const wasOf = (layout: LayoutDocument, differences: readonly Difference[], side: Side): ReadonlyMap<string, string> => {
  const changed = new Map<string, string>()
  const rows: string[] = []
  for (const difference of differences) {
    const pointer = pointerOn(side, difference)
    if (pointer === undefined) continue
    if (difference.kind === 'changed') changed.set(pointer, side === 'to' ? difference.before : difference.after)
    else rows.push(`${pointer}/`)
  }
  const cells = layout.parts.flatMap((part) => (part.kind === 'table' ? part.rows.flatMap((row) => row.cells) : []))
  for (const { at, role } of cells)
    for (const pointer of at)
      if (role === 'value' && rows.some((row) => pointer.startsWith(row))) changed.set(pointer, '')
  return changed
}

/** Two revisions laid over one another: changed cells marked, a list to step through, a switch to see either. */
export const Comparison = ({ id, from, to }: { readonly id: string; readonly from: number; readonly to: number }) => {
  const { t, lang } = useMessages()
  const [side, setSide] = useState<Side>('to')
  const [at, setAt] = useState(0)
  const [wish, setWish] = useState(1)
  const list = useRef<HTMLOListElement>(null)
  const comparison = useQuery(comparisonQuery(id, from, to, lang))
  const shown = useQuery(disclosureQuery(id, lang, { revision: side === 'to' ? to : from }))
  // The other side is fetched as well, so that the switch is immediate.
  useQuery(disclosureQuery(id, lang, { revision: side === 'to' ? from : to }))
  const store = useMemo(() => makeSheetStore(undefined), [])
  const differences = comparison.data?.differences ?? []
  const layout = shown.data?.layout
  const was = useMemo(
    () => (layout ? wasOf(layout, comparison.data?.differences ?? [], side) : new Map<string, string>()),
    [layout, comparison.data, side],
  )
  const error = comparison.error ?? shown.error
  if (error) return <RefusalNote refusal={refusalOf(error)} />

  const pointerOf = (difference: Difference) => pointerOn(side, difference)
  const go = (index: number) => {
    const difference = differences[index]
    if (!difference) return
    setAt(index)
    setWish((old) => old + 1)
    store.set({ marked: pointerOf(difference) })
    list.current?.querySelectorAll('button')[index]?.focus()
  }
  const onKeyDown = (event: React.KeyboardEvent) => {
    const letter = letterKey(event)
    if (letter === 'j' || event.key === 'ArrowDown') go(Math.min(differences.length - 1, at + 1))
    else if (letter === 'k' || event.key === 'ArrowUp') go(Math.max(0, at - 1))
    else return
    event.preventDefault()
  }
  const present = differences[at]
  return (
    <>
      <div className="comparison-sheet">
        <div className="comparison-bar no-print">
          <Segmented<Side>
            size="small"
            value={side}
            options={[
              { value: 'from', label: t('revision.number', { number: from }) },
              { value: 'to', label: t('revision.number', { number: to }) },
            ]}
            onChange={setSide}
          />
          <span className="muted">{t('compare.what', { count: differences.length })}</span>
        </div>
        {shown.data && comparison.data ? (
          <Sheet
            layout={shown.data.layout}
            findings={[]}
            store={store}
            was={was}
            goTo={{ at: present && pointerOf(present), form: present?.form ?? undefined, wish }}
            onCell={(pointers) => {
              const index = differences.findIndex((difference) => {
                const pointer = pointerOf(difference)
                return pointer !== undefined && pointers.some((at) => at === pointer || at.startsWith(`${pointer}/`))
              })
              if (index >= 0) go(index)
            }}
          />
        ) : null}
      </div>
      <aside className="comparison-list no-print" aria-labelledby="compare-title">
        <header className="panel-head">
          <h2 id="compare-title">{t('compare.title')}</h2>
        </header>
        <ol ref={list} onKeyDown={onKeyDown}>
          {differences.map((difference, index) => (
            <li key={`${difference.kind}${difference.at}`}>
              <button
                type="button"
                className="difference"
                aria-current={index === at ? 'true' : undefined}
                onClick={() => go(index)}
              >
                <span className="muted">
                  {t(`compare.${difference.kind}`)} {difference.label}
                </span>
                {difference.kind === 'added' ? null : <del>{difference.before || t('sheet.blank')}</del>}
                {difference.kind === 'removed' ? null : <ins>{difference.after || t('sheet.blank')}</ins>}
              </button>
            </li>
          ))}
        </ol>
        {comparison.data && differences.length === 0 ? <p className="empty">{t('compare.same')}</p> : null}
      </aside>
    </>
  )
}
