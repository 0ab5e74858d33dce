import { memo, useEffect, useRef, useState } from 'react'
import { findingsAt, type Marks } from './marks.ts'
import type { Paper } from './papers.ts'
import { SheetParagraph } from './sheet-paragraph.tsx'
import { SheetTable, type Was } from './sheet-table.tsx'

/** Roughly how tall a paper will be, so that the scroll bar is right before it is drawn. */
const guessedHeight = ({ parts, orientation }: Paper): number => {
  const rows = parts.reduce((sum, { part }) => sum + (part.kind === 'table' ? part.rows.length : 1), 0)
  return Math.max(orientation === 'portrait' ? 1123 : 794, rows * 40 + 160)
}

const near = '1600px'

/** One paper; drawn when it comes near the eye, when it is asked for by name, and for printing. */
export const PaperView = memo(
  ({
    paper,
    index,
    marks,
    was,
    wanted,
  }: {
    readonly paper: Paper
    readonly index: number
    readonly marks: Marks
    readonly was: Was
    /** Somebody wants to see it now. */
    readonly wanted: boolean
  }) => {
    const element = useRef<HTMLElement>(null)
    const [seen, setSeen] = useState(index < 3)
    const drawn = seen || wanted

    useEffect(() => {
      const paperElement = element.current
      if (drawn || !paperElement) return
      const observer = new IntersectionObserver(
        ([entry]) => {
          if (entry?.isIntersecting) setSeen(true)
        },
        { rootMargin: near },
      )
      observer.observe(paperElement)
      const beforePrint = () => setSeen(true)
      addEventListener('beforeprint', beforePrint)
      return () => {
        observer.disconnect()
        removeEventListener('beforeprint', beforePrint)
      }
    }, [drawn])

    return (
      <article
        ref={element}
        className={`paper paper-${paper.orientation}`}
        data-form={paper.form}
        data-paper={paper.key}
        style={drawn ? undefined : { height: guessedHeight(paper) }}
        lang="zh-CN"
      >
        {drawn
          ? paper.parts.map(({ part, index: number }) =>
              part.kind === 'table' ? (
                <SheetTable key={number} table={part} part={number} marks={marks} was={was} />
              ) : (
                <SheetParagraph
                  key={number}
                  paragraph={part}
                  findings={findingsAt(marks, part.at)}
                  was={part.at?.map((pointer) => was.get(pointer)).find((before) => before !== undefined)}
                  where={`${number}:0:1`}
                />
              ),
            )
          : null}
      </article>
    )
  },
)
