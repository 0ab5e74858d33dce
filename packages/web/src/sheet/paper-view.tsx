import { memo, useEffect, useRef, useState } from 'react'
import { findingsAt, type Marks, sameFindings } from './marks.ts'
import type { Paper } from './papers.ts'
import { SheetContents } from './sheet-contents.tsx'
import { SheetParagraph } from './sheet-paragraph.tsx'
import { SheetTable, type Was } from './sheet-table.tsx'

/** Roughly how tall a paper will be, so that the scroll bar is right before it is drawn. */
const guessedHeight = ({ parts, orientation }: Paper): number => {
  const rows = parts.reduce((sum, { part }) => sum + (part.kind === 'table' ? part.rows.length : 1), 0)
  return Math.max(orientation === 'portrait' ? 1123 : 794, rows * 40 + 160)
}

const near = '1600px'

interface PaperProps {
  readonly paper: Paper
  readonly index: number
  readonly marks: Marks
  readonly was: Was
  /** Somebody wants to see it now. */
  readonly wanted: boolean
}

const pointersOf = ({ parts }: Paper): readonly string[] =>
  parts.flatMap(({ part }) =>
    part.kind === 'table'
      ? part.rows.flatMap(({ cells }) => cells.flatMap(({ at }) => at))
      : part.kind === 'paragraph'
        ? (part.at ?? [])
        : [],
  )

/** Whether a paper would be drawn as before: most of them do not change while somebody types in one. */
const samePaper = (before: PaperProps, after: PaperProps): boolean => {
  const { paper, marks, was, wanted, index } = after
  if (before.wanted !== wanted || before.index !== index || before.paper.key !== paper.key) return false
  if (before.paper.parts.length !== paper.parts.length) return false
  const parts = before.paper.parts
  if (!paper.parts.every(({ part, index: at }, i) => parts[i]?.part === part && parts[i].index === at)) return false
  const pointers = pointersOf(paper)
  return (
    pointers.every((pointer) => before.was.get(pointer) === was.get(pointer)) &&
    (before.marks === marks || pointers.every((pointer) => sameFindings(before.marks.get(pointer), marks.get(pointer))))
  )
}

/** One paper; drawn when it comes near the eye, when it is asked for by name, and for printing. */
export const PaperView = memo(({ paper, index, marks, was, wanted }: PaperProps) => {
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
            ) : part.kind === 'contents' ? (
              <SheetContents key={number} contents={part} />
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
}, samePaper)
