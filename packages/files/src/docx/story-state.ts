import type { Flow } from '../flow/flow.ts'
import type { Limits } from '../open/limits.ts'
import { countParts, type PartCounter } from '../open/part-counter.ts'
import type { ListLabels } from './list-labels.ts'
import type { WordStyles } from './read-styles.ts'
import { addText, finishParagraph, newParagraph, prepend, type WordParagraph } from './word-paragraph.ts'
import type { WordCell, WordRow, WordTable } from './word-table.ts'

/** A content control that is open. */
export interface WordControl {
  /** It shows what to fill in. */
  placeholder: boolean
  /** What it shows instead of its content: a tick; undefined where it is no box. */
  mark: string | undefined
}

/** What is open while the paragraphs and tables of a part are read, innermost last. */
export interface StoryState {
  readonly flow: Flow[]
  readonly counter: PartCounter
  readonly tables: WordTable[]
  readonly rows: WordRow[]
  readonly cells: WordCell[]
  readonly paragraphs: WordParagraph[]
  readonly controls: WordControl[]
  /** Texts printed so far; by it two variants of the same thing are told from one. */
  printed: number
  /** Where finished paragraphs and tables go now. */
  readonly container: () => Flow[]
  readonly print: (text: string) => void
  readonly endParagraph: () => void
  /** Whatever still waits for a next paragraph in this container stands for itself. */
  readonly settle: () => void
}

/** @param onHidden Told every text that is formatted as hidden. */
export function newStory(
  styles: WordStyles,
  labels: () => ListLabels | undefined,
  limits: Limits,
  onHidden: (text: string) => void,
): StoryState {
  const flow: Flow[] = []
  const cells: WordCell[] = []
  const paragraphs: WordParagraph[] = []
  const controls: WordControl[] = []
  const counter = countParts(limits)
  /** Paragraphs whose ends were deleted, by where they stand. */
  const waiting = new Map<Flow[], WordParagraph>()
  const container = () => cells.at(-1)?.content ?? flow

  const labelOf = ({ style, list, text }: WordParagraph): string => {
    const ofStyle = style === undefined ? undefined : styles.listOf(style)
    const id = list?.list ?? ofStyle?.list
    if (id === undefined || id === '0') return ''
    return labels()?.next(id, list?.level ?? ofStyle?.level ?? 0, text) ?? ''
  }
  const finish = (paragraph: WordParagraph, into: Flow[]) => {
    into.push(finishParagraph(paragraph, styles, labelOf(paragraph)))
  }
  const state: StoryState = {
    flow,
    counter,
    tables: [],
    rows: [],
    cells,
    paragraphs,
    controls,
    printed: 0,
    container,
    print: (text) => {
      const paragraph = paragraphs.at(-1)
      if (paragraph?.run === undefined || controls.some(({ placeholder }) => placeholder)) return
      if (paragraph.run.hidden) {
        if (!paragraph.run.placeholder && text.trim() !== '') onHidden(text)
        return
      }
      if (text === '\n') counter.part()
      const box = controls.find(({ mark }) => mark !== undefined)
      const shown = box === undefined ? text : (box.mark ?? '')
      if (box !== undefined) box.mark = ''
      if (shown === '') return
      addText(paragraph, shown)
      if (shown.trim() !== '') state.printed++
    },
    endParagraph: () => {
      const paragraph = paragraphs.pop() ?? newParagraph()
      const into = container()
      const before = waiting.get(into)
      waiting.delete(into)
      if (before !== undefined) prepend(paragraph, before)
      if (paragraph.endDeleted) waiting.set(into, paragraph)
      else finish(paragraph, into)
    },
    settle: () => {
      const into = container()
      const paragraph = waiting.get(into)
      waiting.delete(into)
      if (paragraph !== undefined && paragraph.text !== '') finish(paragraph, into)
    },
  }
  return state
}
