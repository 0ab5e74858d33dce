/** A block of cells from the clipboard: rows of texts, each with how many columns it covers there. */
export type PastedBlock = readonly (readonly PastedCell[])[]

export interface PastedCell {
  readonly text: string
  /** Rows above cover this place: the cell is a hole left by a merged one, not an empty text. */
  readonly covered?: true
}

/** Tab-separated text as spreadsheets copy it: quoted cells may hold line breaks and doubled quotes. */
export function parseTabs(text: string): PastedBlock {
  const rows: PastedCell[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = () => {
    rows.at(-1)?.push({ text: cell })
    cell = ''
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === '\t') endCell()
    else if (character === '\n') {
      endCell()
      rows.push([])
    } else if (character !== '\r') cell += character
  }
  endCell()
  // Spreadsheets end the last row with a line break as well.
  const last = rows.at(-1)
  if (rows.length > 1 && last?.length === 1 && last[0]?.text === '') rows.pop()
  return rows
}

interface HtmlCell {
  readonly text: string
  readonly colspan: number
  readonly rowspan: number
}

/** Rows of an HTML table, its merged cells laid out: what a merged cell covers below itself is a hole. */
export function blockOfRows(rows: readonly (readonly HtmlCell[])[]): PastedBlock {
  const coveredUntil: number[] = []
  return rows.map((cells, r) => {
    const block: PastedCell[] = []
    let column = 0
    const skipCovered = () => {
      while ((coveredUntil[column] ?? 0) > r) {
        block.push({ text: '', covered: true })
        column += 1
      }
    }
    for (const { text, colspan, rowspan } of cells) {
      skipCovered()
      block.push({ text })
      for (let c = 0; c < colspan; c++) coveredUntil[column + c] = r + rowspan
      column += colspan
    }
    skipCovered()
    return block
  })
}

const spanOf = (cell: HTMLTableCellElement, which: 'colSpan' | 'rowSpan') => Math.max(1, Math.min(cell[which], 1000))

/** The clipboard's table, by its HTML where it has one (Excel, WPS, Word), else by its tabs. */
export function pastedBlock(transfer: DataTransfer): PastedBlock {
  const html = transfer.getData('text/html')
  const table = html === '' ? null : new DOMParser().parseFromString(html, 'text/html').querySelector('table')
  if (!table) return parseTabs(transfer.getData('text/plain'))
  return blockOfRows(
    [...table.rows].map((row) =>
      [...row.cells].map((cell) => ({
        text: (cell.textContent ?? '')
          .replace(/\s*\n\s*/g, '')
          .replaceAll('\u00a0', ' ')
          .trim(),
        colspan: spanOf(cell, 'colSpan'),
        rowspan: spanOf(cell, 'rowSpan'),
      })),
    ),
  )
}
