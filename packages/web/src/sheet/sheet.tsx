import type { LayoutDocument } from '@jiheng/core/layout'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { PresentedFinding } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { FindingPopover } from './finding-popover.tsx'
import { formOfPointer } from './form-of-pointer.ts'
import { type Marks, marksOf } from './marks.ts'
import { PaperView } from './paper-view.tsx'
import { papersOf } from './papers.ts'
import { SheetContext, type SheetShared, type SheetStore } from './sheet-state.ts'
import type { Was } from './sheet-table.tsx'
import { useZoom, widestOf } from './use-zoom.ts'
import './sheet.css'

const unchanged: Was = new Map()

export interface SheetProps {
  readonly layout: LayoutDocument
  readonly findings: readonly PresentedFinding[]
  readonly store: SheetStore
  /** What stood before in the cells that are to be marked as changed. */
  readonly was?: Was
  /** Which form to bring before the eye, and a number that grows with each wish to see it. */
  readonly goTo?: { readonly form?: number | undefined; readonly at?: string | undefined; readonly wish: number }
  readonly onCell?: SheetShared['onCell']
  readonly onFinding?: SheetShared['onFinding']
  readonly onCure?: (finding: PresentedFinding, cure: number) => void
  readonly onForm?: (form: number | undefined) => void
  readonly onKeyDown?: (event: React.KeyboardEvent) => void
  readonly children?: ReactNode
}

const escaped = (pointer: string) => CSS.escape(pointer)

/** Whether all of a cell can be seen: then nothing need move. */
const isWithin = (cell: Element, area: Element): boolean => {
  const [inner, outer] = [cell.getBoundingClientRect(), area.getBoundingClientRect()]
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  )
}

/** The whole publication as papers, one below the other, with marks where something was found. */
export const Sheet = ({
  layout,
  findings,
  store,
  was = unchanged,
  goTo,
  onCell,
  onFinding,
  onCure,
  onForm,
  onKeyDown,
  children,
}: SheetProps) => {
  const { t } = useMessages()
  const scroll = useRef<HTMLElement>(null)
  const papers = useMemo(() => papersOf(layout), [layout])
  const marks: Marks = useMemo(() => marksOf(findings), [findings])
  const zoom = useZoom(scroll, widestOf(papers))
  const small = zoom < 0.8
  const handlers = useRef({ onCell, onFinding })
  handlers.current = { onCell, onFinding }
  const shared = useMemo<SheetShared>(
    () => ({
      store,
      small,
      onCell: (...args) => handlers.current.onCell?.(...args),
      onFinding: (finding) => handlers.current.onFinding?.(finding),
    }),
    [store, small],
  )

  // The paper that is wanted is drawn at once, then its cell, or its top, comes before the eye.
  const [wanted, setWanted] = useState<number | undefined>(undefined)
  const wish = goTo?.wish
  // biome-ignore lint/correctness/useExhaustiveDependencies: a wish is fulfilled once, when it is uttered
  useLayoutEffect(() => {
    const form = goTo?.form ?? formOfPointer(goTo?.at)
    if (form !== undefined) setWanted(form)
  }, [wish])
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const area = scroll.current
    if (!area || !goTo || goTo.wish === 0) return
    const { at } = goTo
    // A pointer to a row leads to its first cell.
    const cell =
      at === undefined ? null : area.querySelector(`[data-at="${escaped(at)}"], [data-at^="${escaped(`${at}/`)}"]`)
    if (cell) {
      if (!isWithin(cell, area)) cell.scrollIntoView({ block: 'center', inline: 'nearest' })
    } else {
      const form = goTo.form ?? formOfPointer(goTo.at)
      const paper =
        form === undefined ? area.querySelector('.paper') : area.querySelector(`.paper[data-form="${form}"]`)
      paper?.scrollIntoView({ block: 'start' })
    }
  }, [wish, wanted])

  useEffect(() => {
    const area = scroll.current
    if (!area || !onForm) return
    const tell = () => {
      const middle = area.getBoundingClientRect().top + area.clientHeight / 3
      const paper = [...area.querySelectorAll<HTMLElement>('.paper')].findLast(
        (candidate) => candidate.getBoundingClientRect().top <= middle,
      )
      const form = paper?.dataset.form
      onForm(form === undefined ? undefined : Number(form))
    }
    tell()
    area.addEventListener('scroll', tell, { passive: true })
    return () => area.removeEventListener('scroll', tell)
  }, [onForm])

  return (
    <SheetContext value={shared}>
      <section
        ref={scroll}
        className="sheet"
        aria-label={t('sheet.label')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls can be scrolled with the keys
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className="sheet-zoom" style={{ zoom }}>
          {papers.map((paper, index) => (
            <PaperView
              key={paper.key}
              paper={paper}
              index={index}
              marks={marks}
              was={was}
              wanted={paper.form !== undefined && paper.form === wanted}
            />
          ))}
        </div>
        {children}
      </section>
      <FindingPopover store={store} {...(onCure && { onCure })} />
    </SheetContext>
  )
}
