import { cleanText } from '../layout/clean-text.ts'
import { csvCell } from './csv-cell.ts'

/**
 * Rows of texts as a spreadsheet opens them: UTF-8 with byte order mark, CRLF, no cell that runs as a formula.
 * @example csvText([['文件', '结果'], ['目标表.docx', '已写入']]) // '\ufeff文件,结果\r\n目标表.docx,已写入\r\n'
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => cells.map((cell) => csvCell(cleanText(cell))).join(',')).join('\r\n')}\r\n`
