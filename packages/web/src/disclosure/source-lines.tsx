import type { Place } from '@jiheng/core/form'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { spanOf } from './source-span.ts'

/** Tabs are what tells the cells of the source apart: they are shown as arrows, outside what can be copied. */
const Text = ({ text }: { readonly text: string }) =>
  text.split(/(\t)/).map((piece, i) =>
    piece === '\t' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line are told apart by their order alone
      <span key={i} className="source-tab">
        {'\t'}
      </span>
    ) : (
      piece
    ),
  )

const Line = ({
  text,
  number,
  place,
}: {
  readonly text: string
  readonly number: number
  readonly place: Place | undefined
}) => {
  const span = place ? spanOf(text, number, place) : undefined
  if (!span) return <Text text={text} />
  return (
    <>
      <Text text={text.slice(0, span.start)} />
      <mark className="source-mark">
        <Text text={text.slice(span.start, span.end)} />
      </mark>
      <Text text={text.slice(span.end)} />
    </>
  )
}

/** The lines of a text, numbered; the marked place is kept in view. */
export const SourceLines = ({
  lines,
  place,
}: {
  readonly lines: readonly string[]
  readonly place: Place | undefined
}) => {
  const { t } = useMessages()
  const scroll = useRef<HTMLElement>(null)
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 22,
    overscan: 20,
  })
  const line = place?.line
  useEffect(() => {
    if (line !== undefined && line <= lines.length) virtualizer.scrollToIndex(line - 1, { align: 'center' })
  }, [line, lines.length, virtualizer])
  return (
    <ScrollRegion className="source-scroll" ref={scroll} label={t('source.text')}>
      <div className="source-lines" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            className="source-line"
            data-index={index}
            ref={virtualizer.measureElement}
            style={{ transform: `translateY(${start}px)` }}
          >
            <span className="source-number">{index + 1}</span>
            <span className="source-text">
              <Line text={lines[index] ?? ''} number={index + 1} place={place} />
            </span>
          </div>
        ))}
      </div>
    </ScrollRegion>
  )
}
