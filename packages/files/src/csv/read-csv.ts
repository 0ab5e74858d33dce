import type { Blocks } from '@jiheng/core/blocks'
import type { BlocksReader } from '../open/blocks-reader.ts'
import { Refusal } from '../open/refusal.ts'
import type { SheetCell } from '../sheet/sheet.ts'
import { sheetsToBlocks } from '../sheet/sheets-to-blocks.ts'
import { csvSeparator } from './csv-separator.ts'
import { delimitedRecords } from './delimited-records.ts'

/**
 * Blocks of a file that `csvSeparator` takes for a table: as those of a sheet without merged areas, which such a file has
 * lost; places give the lines of the file.
 *
 * @throws {Refusal} `too-*`
 */
export const readCsv: BlocksReader = (_, { text, source, limits }): Blocks => {
  const { separator, start } = csvSeparator(text) ?? { separator: ',', start: 0 }
  const cells: SheetCell[] = []
  const lines: (readonly [from: number, to: number])[] = []
  const before = start > 0 ? 1 : 0
  for (const record of delimitedRecords(text.slice(start), separator)) {
    if (record === undefined) break
    const row = lines.push([record.line + before, record.endLine + before])
    record.cells.forEach((written, index) => {
      const shown = plainCell(written)
      if (shown === '') return
      cells.push({ row, column: index + 1, text: shown, ruled: false })
      if (cells.length > limits.parts) throw new Refusal('too-many-parts', { limit: limits.parts })
    })
  }
  const sheet = {
    name: '',
    hidden: false,
    cells,
    merges: [],
    ruledColumns: new Set<number>(),
    hiddenRows: [],
    hiddenColumns: [],
    lines,
  }
  return sheetsToBlocks([sheet], source, limits)
}

/** Without what exports put around a cell so that a spreadsheet takes it for a text: `="007"`, `'=5项`. */
const plainCell = (written: string): string =>
  written
    .trim()
    .replace(/^="(.*)"$/s, '$1')
    .replace(/^'(?=[=+\-@＝＋－＠])/, '')
