/** Unicode East Asian Width W and F, and the marks that Chinese terminals draw wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—≥≤×÷−→〔〕\u{1f300}-\u{1f64f}\u{20000}-\u{3fffd}]/u

/**
 * Columns that a text takes in a terminal set up for Chinese.
 * @example widthOf('≥8 个') // 6
 */
export const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (wide.test(letter) ? 2 : 1), 0)

/** Cut to a width, with .. where something is lost. */
export const cutTo = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text
  let cut = ''
  for (const letter of text) {
    if (widthOf(cut) + widthOf(letter) > width - 2) break
    cut += letter
  }
  return `${cut}..`
}

export interface Column {
  readonly align: 'left' | 'right'
  /** Wider cells are cut. */
  readonly most?: number
}

/**
 * Rows of cells as lines of aligned text; a last column that is aligned left is not filled up.
 * @example textTable([['数量', '10'], ['质量指标', '5']], [{ align: 'left' }, { align: 'right' }]) // ['数量      10', '质量指标   5']
 */
export function textTable(rows: readonly (readonly string[])[], columns: readonly Column[]): readonly string[] {
  const cut = rows.map((row) => row.map((cell, i) => cutTo(cell, columns[i]?.most ?? Number.POSITIVE_INFINITY)))
  const widths = columns.map((_, i) => Math.max(0, ...cut.map((row) => widthOf(row[i] ?? ''))))
  return cut.map((row) =>
    row
      .map((cell, i) => {
        const space = ' '.repeat(Math.max(0, (widths[i] ?? 0) - widthOf(cell)))
        return columns[i]?.align === 'right' ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd(),
  )
}
