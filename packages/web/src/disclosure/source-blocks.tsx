import type { Block, Grid } from '@jiheng/core/blocks'
import type { Place } from '@jiheng/core/form'
import { useEffect, useRef } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'

const keys = ['page', 'sheet', 'table', 'row', 'column', 'line'] as const

/** Whether what stands at `there` is what `place` names: all that both say agrees, and they say something. */
const isThere = (there: Place, place: Place | undefined): boolean =>
  place !== undefined &&
  keys.some((key) => place[key] !== undefined && there[key] !== undefined) &&
  keys.every((key) => place[key] === undefined || there[key] === undefined || place[key] === there[key])

const Marked = ({
  text,
  there,
  place,
}: {
  readonly text: string
  readonly there: Place
  readonly place: Place | undefined
}) => {
  if (!place || !isThere(there, place)) return text
  const start = place.start ?? 0
  const end = place.end ?? text.length
  return (
    <>
      {text.slice(0, start)}
      <mark className="source-mark">{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  )
}

const SourceGrid = ({ grid, place }: { readonly grid: Grid; readonly place: Place | undefined }) => (
  <table className="source-grid">
    <tbody>
      {grid.rows.map((row, r) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a source are told apart by their order alone
        <tr key={r}>
          {row.cells.map((cell) => (
            <td key={cell.column} colSpan={cell.colspan} rowSpan={cell.rowspan}>
              <Marked text={cell.text} there={cell.place} place={place} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

/** A source of paragraphs and tables, as its file shows them; the marked place is kept in view. */
export const SourceBlocks = ({
  blocks,
  place,
}: {
  readonly blocks: readonly Block[]
  readonly place: Place | undefined
}) => {
  const { t } = useMessages()
  const scroll = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark moves when the place does
  useEffect(() => {
    scroll.current?.querySelector('.source-mark')?.scrollIntoView({ block: 'center' })
  }, [place])
  return (
    <ScrollRegion className="source-scroll source-blocks" ref={scroll} label={t('source.text')}>
      {blocks.map((block, i) =>
        block.kind === 'paragraph' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a source are told apart by their order alone
          <p key={i}>
            <Marked text={block.text} there={block.place} place={place} />
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <SourceGrid key={i} grid={block} place={place} />
        ),
      )}
    </ScrollRegion>
  )
}
