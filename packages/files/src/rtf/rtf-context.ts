import { labelled } from '../docx/list-labels.ts'
import type { Flow, FlowText } from '../flow/flow.ts'
import type { PartCounter } from '../open/part-counter.ts'
import { type TableStack, tableStack } from '../word/table-stack.ts'
import { textBuffer } from '../word/text-buffer.ts'
import { rtfRow } from './rtf-row.ts'

/** A text of its own: the main text, a note, a text box. */
export interface RtfContext {
  readonly stack: TableStack
  /** How many tables the paragraph stands in. */
  depth: number
  /** Number of the paragraph's style. */
  style: number | undefined
  readonly row: ReturnType<typeof rtfRow>
  readonly innerRow: ReturnType<typeof rtfRow>
  readonly add: (text: string, inferred: boolean) => void
  /** What the program put before the paragraph, by its list. */
  readonly label: (label: string) => void
  /** What floats beside the paragraph is put before it. */
  readonly float: (pieces: readonly Flow[]) => void
  readonly endParagraph: (depth: number, marks: Pick<FlowText, 'role' | 'joint'>) => void
  readonly isEmpty: () => boolean
}

export function rtfContext(counter: PartCounter): RtfContext {
  const stack = tableStack(counter)
  let buffer = textBuffer()
  let ownLabel = ''
  let inferred = false
  let plain = false
  let floating: readonly Flow[] = []
  return {
    stack,
    depth: 0,
    style: undefined,
    row: rtfRow(),
    innerRow: rtfRow(),
    add: (piece, isInferred) => {
      if (piece === '\n') counter.part()
      buffer.add(piece)
      if (piece.trim() === '') return
      if (isInferred) inferred = true
      else plain = true
    },
    label: (label) => {
      ownLabel = label
    },
    float: (pieces) => {
      floating = [...floating, ...pieces]
    },
    endParagraph: (depth, marks) => {
      counter.part()
      const text = buffer.text()
      const whole = labelled(ownLabel, { suffix: 'tab' }, text) + text
      stack.add([...floating, { kind: 'text', text: whole, inferred: inferred && !plain, ...marks }], depth)
      buffer = textBuffer()
      ownLabel = ''
      inferred = false
      plain = false
      floating = []
    },
    isEmpty: () => buffer.isEmpty() && ownLabel === '' && floating.length === 0,
  }
}
