import { codeText } from '../docx/field-text.ts'
import type { ListLabels } from '../docx/list-labels.ts'
import { signText, symbolText } from '../docx/symbol-text.ts'
import type { Flow, FlowText } from '../flow/flow.ts'
import type { PartCounter } from '../open/part-counter.ts'
import { tableStack } from '../word/table-stack.ts'
import { textBuffer } from '../word/text-buffer.ts'
import { type CharacterState, characterState } from './characters.ts'
import type { DocumentText } from './document-text.ts'
import { type Fields, fieldMarks, findFields } from './fields.ts'
import { formFieldText } from './form-field.ts'
import type { FormattedRun, FormattedRuns } from './formatted-pages.ts'
import { paragraphState } from './paragraphs.ts'
import { rowState } from './row.ts'
import type { StyleSheet } from './style-sheet.ts'

/** What a document holds beside its text. */
export interface WordDocument {
  readonly text: DocumentText
  readonly characters: FormattedRuns
  readonly paragraphs: FormattedRuns
  readonly styles: StyleSheet
  /** The stream Data, and a long list of property changes in it by its offset. */
  readonly data: Uint8Array
  readonly longList: (offset: number) => Uint8Array
  readonly labels: ListLabels
  readonly fontName: (font: number | undefined) => string | undefined
}

const marks = { cell: 0x07, lineBreak: 0x0b, page: 0x0c, paragraph: 0x0d, hyphen: 0x1e } as const

/**
 * Reads one part of the text, such as the main text or a text box: paragraphs and tables.
 *
 * @param anchored What floats beside the paragraph that has this character; it is put before the paragraph.
 */
export function readStory(
  document: WordDocument,
  from: number,
  to: number,
  counter: PartCounter,
  anchored: ReadonlyMap<number, readonly Flow[]> = new Map(),
): readonly Flow[] {
  const { text, styles } = document
  const fields = findFields(text.codes, from, to)
  const stateAt = characterStates(document)
  const stack = tableStack(counter)
  let paragraph = newParagraph()
  const end = (index: number, cellMark: boolean) => {
    const run = document.paragraphs.at(text.offsets[index] ?? 0) ?? unformatted
    const before = styles.paragraph(run.style)
    const state = paragraphState([run.properties, text.properties(index)], document.longList, before)
    const depth = cellMark ? Math.max(1, state.depth) : state.depth
    const { deleted } = stateAt(index, run)
    if (state.endsRow && depth > 0) {
      // Text right before the mark of a row is damage: it becomes a cell of its own.
      if (!paragraph.buffer.isEmpty()) stack.add([finish(paragraph, '', run.style, styles)], depth)
      stack.endRow(depth, { ...rowState(state.properties), deleted })
      paragraph = newParagraph()
      return
    }
    const endsCell = cellMark || (state.endsInnerCell && depth > 1)
    // Its mark deleted, a paragraph goes on in the next.
    if (deleted && !endsCell) return
    counter.part()
    const label = state.list === 0 ? '' : document.labels.next(String(state.list), state.level, paragraph.buffer.text())
    stack.add([...paragraph.floating, finish(paragraph, label, run.style, styles)], depth)
    if (endsCell) stack.endCell(depth)
    paragraph = newParagraph()
  }

  for (let index = from; index < to; index++) {
    const floating = anchored.get(index)
    if (floating !== undefined) paragraph.floating = [...paragraph.floating, ...floating]
    const code = text.codes[index] ?? 0
    if (fields.isCode(index)) {
      const shown = code === fieldMarks.begin ? shownInstead(document, fields, index) : ''
      if (shown !== '') paragraph.add(shown, false)
      continue
    }
    const run = document.paragraphs.at(text.offsets[index] ?? 0) ?? unformatted
    const endsRun = code === marks.page && run.end === text.next(index)
    if (code === marks.paragraph || code === marks.cell || endsRun) end(index, code === marks.cell)
    else if (code >= 0x20 || code === 9 || code === marks.lineBreak || code === marks.hyphen || code < 9) {
      const state = stateAt(index, run)
      if (state.deleted || state.hidden) continue
      const printed = printedText(code, state, document)
      if (printed === '\n') counter.part()
      paragraph.add(printed, state.style !== undefined && styles.isInferred(state.style))
    }
  }
  // Text after the last mark belongs to a paragraph whose mark is missing.
  if (!paragraph.buffer.isEmpty() || paragraph.floating.length > 0) {
    counter.part()
    stack.add([...paragraph.floating, finish(paragraph, '', -1, styles)], 0)
  }
  return stack.finish()
}

const unformatted: FormattedRun = { start: 0, end: 0, style: 0, properties: new Uint8Array(0) }

/** What the properties of a character add up to; characters that follow one another mostly have the same. */
function characterStates({ text, styles, characters }: Pick<WordDocument, 'text' | 'styles' | 'characters'>) {
  let last:
    | { readonly run: FormattedRun; readonly piece: Uint8Array; readonly style: number; readonly state: CharacterState }
    | undefined
  return (index: number, paragraph: FormattedRun): CharacterState => {
    const run = characters.at(text.offsets[index] ?? 0) ?? unformatted
    const piece = text.properties(index)
    const { style } = paragraph
    if (last?.run === run && last.piece === piece && last.style === style) return last.state
    const own = characterState(piece, characterState(run.properties, styles.characters(style)))
    const hidden = own.hidden || (own.style !== undefined && styles.characters(own.style).hidden)
    last = { run, piece, style, state: { ...own, hidden } }
    return last.state
  }
}

/** Of a field without a result, what it draws itself. */
function shownInstead(document: WordDocument, fields: Fields, index: number): string {
  const code = fields.codeWithoutResult(index)
  if (code === undefined) return ''
  const { codes } = document.text
  const letters = codes.subarray(code[0], Math.min(code[1], code[0] + 500)).filter((unit) => unit >= 0x20)
  const plain = String.fromCharCode(...letters)
  const drawn = codeText(plain)
  if (drawn !== '') return drawn
  if (!/^\s*FORM(?:CHECKBOX|DROPDOWN)/.test(plain)) return ''
  for (let at = code[0]; at < code[1]; at++) {
    if (codes[at] !== 1) continue
    const { picture } = characterStates(document)(at, unformatted)
    if (picture !== undefined) return formFieldText(document.data, picture)
  }
  return ''
}

/** Codes below 9 are pictures, marks of notes and the like. */
function printedText(code: number, { special, symbol, font }: CharacterState, { fontName }: WordDocument): string {
  if (code === marks.lineBreak) return '\n'
  if (code === marks.hyphen) return '-'
  if (symbol !== undefined && (special || code === 0x28)) return symbolText(symbol.toString(16), fontName(font))
  if (code < 9 || code === 0x1f) return ''
  return signText(String.fromCharCode(code), fontName(font))
}

const noFlow: readonly Flow[] = []

function newParagraph() {
  const paragraph = {
    buffer: textBuffer(),
    inferred: false,
    plain: false,
    floating: noFlow,
    add: (text: string, inferred: boolean) => {
      paragraph.buffer.add(text)
      if (text.trim() === '') return
      if (inferred) paragraph.inferred = true
      else paragraph.plain = true
    },
  }
  return paragraph
}

function finish(
  paragraph: Readonly<ReturnType<typeof newParagraph>>,
  label: string,
  style: number,
  styles: StyleSheet,
): FlowText {
  const role = styles.role(style)
  return {
    kind: 'text',
    text: label + paragraph.buffer.text(),
    inferred: paragraph.inferred && !paragraph.plain,
    ...(role && { role }),
    ...(styles.isJoint(style) && { joint: true }),
  }
}
