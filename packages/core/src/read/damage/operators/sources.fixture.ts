import type { Sheet, SheetLine } from '../sheet.fixture.ts'
import type { Operator } from './operator.fixture.ts'

const text = (words: string): SheetLine => ({ kind: 'text', cell: { text: words, at: [], role: 'value', column: 1 } })

/** Every filled cell as a line of its own; `between`: what stands between two of them. */
const inTurn = (sheet: Sheet, between: readonly SheetLine[]): Sheet => ({
  ...sheet,
  lines: sheet.lines.flatMap((line): readonly SheetLine[] =>
    line.kind === 'row'
      ? line.cells.flatMap((cell) => (cell.text === '' ? [] : [{ kind: 'text' as const, cell }, ...between]))
      : [line],
  ),
})

/** Extractors of old formats, and copies out of a browser: a cell a line, blank cells gone. */
export const cellsAsLines: Operator = { name: 'a cell a line, no tabs', damage: (sheet) => inTurn(sheet, []) }

/** A web page of which every cell was a paragraph. */
export const cellsAsParagraphs: Operator = {
  name: 'a cell a paragraph',
  damage: (sheet) => inTurn(sheet, [{ kind: 'blank' }]),
}

/** A text cut into chunks: marks between rows, anywhere in the form. */
export const chunked: Operator = {
  name: 'chunk marks',
  damage: (sheet, random) => {
    let page = 1
    return {
      ...sheet,
      lines: sheet.lines.flatMap((line): readonly SheetLine[] => {
        if (line.kind !== 'row' || !random.chance(0.15)) return [line]
        const mark = random.pick([`=== page ${++page} ===`, `— ${page} —`, `[第 ${page} 页]`, `<!-- page ${page} -->`])
        return [{ kind: 'blank' }, text(mark), { kind: 'blank' }, line]
      }),
    }
  },
}

/** The whole text stands twice. */
export const twice: Operator = {
  name: 'the text twice',
  damage: (sheet) => ({ ...sheet, lines: [...sheet.lines, { kind: 'blank' }, ...sheet.lines] }),
}
