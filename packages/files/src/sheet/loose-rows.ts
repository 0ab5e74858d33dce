import type { UsedCell, UsedGrid, UsedRow } from './used-grid.ts'

/**
 * Which rows of a sheet are lines of text beside its tables: titles and units above, notes below. Such a row holds one
 * text. Where the tables have borders, it has none; where nothing has, it stands at the top or the bottom of what blank
 * rows part, and no blank cell to its right waits for a value. What we wrote says itself what it is.
 */
export function looseRows(grid: UsedGrid): readonly boolean[] {
  const guessed = guessedRows(grid)
  return grid.rows.map(({ cells }, at) => {
    const ours = cells.find(({ shown }) => shown?.ours !== undefined)?.shown?.ours
    return ours === undefined ? guessed[at] === true : ours.part !== 'cell'
  })
}

function guessedRows(grid: UsedGrid): readonly boolean[] {
  const { rows } = grid
  const filled = rows.flatMap(({ cells }) => cells.filter(({ shown }) => shown !== undefined))
  const ruled = filled.filter(({ shown }) => shown?.ruled).length * 2 > filled.length
  const texts = rows.map((row) => singleText(row))
  if (ruled) return texts.map((text) => text !== undefined && text.shown?.ruled === false)

  const loose = rows.map(() => false)
  const mark = (from: number, step: 1 | -1, isLoose: (text: UsedCell, row: UsedRow) => boolean) => {
    for (let at = from; ; at += step) {
      const [text, row] = [texts[at], rows[at]]
      if (text === undefined || row === undefined || !isLoose(text, row)) return
      loose[at] = true
    }
  }
  rows.forEach((row, at) => {
    if (row.blank) return
    if (at === 0 || rows[at - 1]?.blank) mark(at, 1, (text, { cells }) => !hasBlankArea(cells) && isLine(text))
    if (rows[at + 1]?.blank !== false)
      mark(at, -1, (text) => text.colspan === grid.columns || (isLine(text) && isSentence(text)))
  })
  return loose
}

/** The one text of a row; undefined where there are several or where cells above reach into the row. */
function singleText({ cells, underOther }: UsedRow): UsedCell | undefined {
  if (underOther) return undefined
  const [text, ...others] = cells.filter(({ shown }) => shown !== undefined)
  return text !== undefined && others.length === 0 && text.rowspan === 1 ? text : undefined
}

const hasBlankArea = (cells: readonly UsedCell[]): boolean =>
  cells.some(({ shown, merged }) => shown === undefined && merged)

/**
 * A title may stand in the middle of the sheet without a merged area, "单位：万元" at its right end; a label with its value
 * left blank does not.
 */
const isLine = ({ column, colspan, shown }: UsedCell): boolean => {
  const text = shown?.text ?? ''
  return column === 1 || colspan > 1 || text.length > 6 || /[：:]\s*\S/.test(text)
}

const isSentence = ({ colspan, shown }: UsedCell): boolean => {
  const text = shown?.text ?? ''
  return colspan > 2 || /[：:。；]/.test(text) || text.length > 12 || numbered.test(text)
}

/** "三、其他说明" */
const numbered = /^([一二三四五六七八九十\d]+[、．.]|[（(][一二三四五六七八九十\d]+[)）])/
