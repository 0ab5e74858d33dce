import { cellKey, type SourceCell } from '@jiheng/core/correct'
import type { Disclosure, Place } from '@jiheng/core/form'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { SourceView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { useEvent } from '../ui/use-event.ts'
import { cellsBetween } from './cells-between.ts'
import type { OriginalFile } from './pdf-document.ts'
import { hasBoxes } from './pdf-page.tsx'
import { PdfPages } from './pdf-pages.tsx'
import { placeWords } from './place-words.ts'
import { lostByRow, type Pick, SourceContext, type SourceShared } from './source-context.ts'
import { SourceLines } from './source-lines.tsx'
import { type Cursor, rowsOfBlocks, rowsOfLines, type SourceRow } from './source-rows.ts'
import { sheetsOf } from './source-segments.ts'
import { SourceTables } from './source-tables.tsx'
import { useSourceKeys } from './use-source-keys.ts'
import './source-pane.css'

type Shape = 'lines' | 'tables' | 'pages'

const noRows: readonly SourceRow[] = []

/**
 * The source as it came, beside the sheet: lines of a text, tables of an office file, pages of a PDF. The cell that is
 * marked in the sheet is outlined; cells can be chosen with the mouse and with the keys.
 */
export const SourcePane = ({
  view,
  file,
  marked,
  skipped,
  selected,
  at,
  onSelect,
  onCell,
  onMove,
  onClose,
  children,
}: {
  /** Undefined while it is being fetched. */
  readonly view: SourceView | undefined
  /** The file's own bytes, where its pages can be drawn. */
  readonly file: OriginalFile | undefined
  readonly marked: Place | undefined
  readonly skipped: Disclosure['skipped']
  readonly selected: readonly SourceCell[]
  readonly at: 'beside' | 'below'
  readonly onSelect: (cells: readonly SourceCell[]) => void
  /** A cell was pointed at alone: mark what was read from it. */
  readonly onCell: (cell: SourceCell) => void
  readonly onMove: () => void
  readonly onClose: () => void
  readonly children?: ReactNode
}) => {
  const { t } = useMessages()
  // What is drawn within asks for the scrolling element at once: it is there before them.
  const [area, setArea] = useState<HTMLElement | null>(null)
  const scroll = useMemo(() => ({ current: area }), [area])
  const reveal = useRef<(row: number) => void>(() => undefined)
  const [asTable, setAsTable] = useState<boolean | undefined>(undefined)
  const [undrawable, setUndrawable] = useState(false)
  const [sheetWish, setSheetWish] = useState<string | undefined>(undefined)

  const all = view?.blocks
  const sheets = useMemo(() => sheetsOf(all ?? []), [all])
  const sheet = sheets.length > 1 ? (sheets.includes(sheetWish ?? '') ? sheetWish : sheets[0]) : undefined
  useEffect(() => {
    if (marked?.sheet !== undefined) setSheetWish(marked.sheet)
  }, [marked])
  const blocks = useMemo(
    () => (sheet === undefined ? (all ?? []) : (all ?? []).filter(({ place }) => place.sheet === sheet)),
    [all, sheet],
  )
  const rows = useMemo(
    () =>
      view?.kind === 'text' ? rowsOfLines(view.lines ?? []) : view?.kind === 'blocks' ? rowsOfBlocks(blocks) : noRows,
    [view, blocks],
  )
  const isPdf = view?.mediaType === 'application/pdf' && file !== undefined
  // Where the cells do not say where they stand on the page, the table shows more.
  const tabled = asTable ?? !hasBoxes(rows)
  const shape: Shape | undefined =
    view === undefined || view.kind === 'none'
      ? undefined
      : isPdf && !undrawable && !tabled
        ? 'pages'
        : view.kind === 'text'
          ? 'lines'
          : 'tables'

  const anchor = useRef<Cursor | undefined>(undefined)
  const choose = useEvent((cell: SourceCell, where: Cursor, pick: Pick) => {
    setCursor(where)
    if (pick === 'extend' && anchor.current) return onSelect(cellsBetween(rows, anchor.current, where))
    anchor.current = where
    const key = cellKey(cell.place)
    if (pick === 'toggle') {
      const known = selected.some(({ place }) => cellKey(place) === key)
      return onSelect(
        known
          ? selected.filter(({ place }) => cellKey(place) !== key)
          : [...selected, cell].filter(({ raw }) => raw.trim() !== ''),
      )
    }
    onSelect(cell.raw.trim() === '' ? [] : [cell])
    onCell(cell)
  })
  const revealRow = useCallback((row: number) => reveal.current(row), [])
  const { cursor, setCursor, onKeyDown } = useSourceKeys(scroll, rows, revealRow, choose)
  // Another sheet has other rows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the rows makes the cursor void
  useEffect(() => {
    anchor.current = undefined
    setCursor(undefined)
  }, [rows])

  const shared = useMemo<SourceShared>(
    () => ({
      marked,
      selected: new Set(selected.map(({ place }) => cellKey(place))),
      lost: lostByRow(skipped),
      cursor,
      onCell: choose,
    }),
    [marked, selected, skipped, cursor, choose],
  )

  return (
    <section className="source no-print" aria-labelledby="source-title" data-shape={shape}>
      <header className="source-head">
        <h2 id="source-title">{t('source.title')}</h2>
        <span className="muted source-name" title={view?.name}>
          {view?.name}
        </span>
        <span className="muted source-where" aria-live="polite" title={marked ? placeWords(marked, t) : undefined}>
          {shape === undefined ? null : marked ? placeWords(marked, t) : t('source.choose')}
        </span>
        <span className="panel-space" />
        {isPdf && view.kind === 'blocks' && !undrawable ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form
          <span className="source-shape" role="group" aria-label={t('source.shape')}>
            <button type="button" className="chip" aria-pressed={!tabled} onClick={() => setAsTable(false)}>
              {t('source.shape.pages')}
            </button>
            <button type="button" className="chip" aria-pressed={tabled} onClick={() => setAsTable(true)}>
              {t('source.shape.tables')}
            </button>
          </span>
        ) : null}
        <button
          type="button"
          className="icon-button"
          aria-label={t(at === 'beside' ? 'source.below' : 'source.beside')}
          title={t(at === 'beside' ? 'source.below' : 'source.beside')}
          onClick={onMove}
        >
          <Icon name={at === 'beside' ? 'panelBottom' : 'source'} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('source.hide')}
          title={t('source.hide')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {sheets.length > 1 ? (
        <div className="source-sheets" role="tablist" aria-label={t('source.sheets')}>
          {sheets.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={name === sheet}
              tabIndex={name === sheet ? 0 : -1}
              onClick={() => setSheetWish(name)}
              onKeyDown={(event) => {
                const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
                const next = sheets[sheets.indexOf(name) + by]
                if (by === 0 || next === undefined) return
                event.preventDefault()
                setSheetWish(next)
                const sibling =
                  by === 1 ? event.currentTarget.nextElementSibling : event.currentTarget.previousElementSibling
                if (sibling instanceof HTMLElement) sibling.focus()
              }}
            >
              {name}
            </button>
          ))}
        </div>
      ) : null}
      {undrawable && isPdf ? <p className="source-note">{t('source.pdf.failed')}</p> : null}
      {shape === undefined ? (
        <p className="empty" role="status">
          {view === undefined ? t('source.opening') : t('source.none')}
        </p>
      ) : (
        <SourceContext value={shared}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to all cells of the source together */}
          <div className="source-area" onKeyDown={onKeyDown}>
            <ScrollRegion className={`source-scroll source-${shape}`} ref={setArea} label={t('source.text')}>
              {area === null ? null : shape === 'pages' && file ? (
                <PdfPages file={file} rows={rows} scroll={scroll} reveal={reveal} onFail={() => setUndrawable(true)} />
              ) : shape === 'lines' ? (
                <SourceLines rows={rows} scroll={scroll} reveal={reveal} />
              ) : (
                <SourceTables blocks={blocks} rows={rows} scroll={scroll} reveal={reveal} />
              )}
            </ScrollRegion>
          </div>
        </SourceContext>
      )}
      {children}
    </section>
  )
}
