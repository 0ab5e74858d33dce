import { strToU8, zipSync } from 'fflate'
import type { GridCell, Item } from './parse-grid.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const run = (text: string, properties = ''): string =>
  `<w:r>${properties}${text
    .split('\n')
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:br/>')}</w:r>`

const paragraph = (text: string, inCell: boolean): string => {
  const size = `<w:rPr><w:sz w:val="${inCell ? 18 : 24}"/></w:rPr>`
  return `<w:p>${text === '' ? '' : run(text, size)}</w:p>`
}

/** Twips between the margins of A4. */
const textWidth = 8800

const tableXml = (rows: readonly (readonly GridCell[])[], width: number): string => {
  const column = Math.floor(textWidth / width)
  const cellXml = ({ text, colspan }: GridCell, merge: string): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${column * colspan}" w:type="dxa"/>${
      colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : ''
    }${merge}</w:tcPr>${paragraph(text, true)}</w:tc>`
  const body = rows.map((cells, y) => {
    const begun = cells.map((cell) => ({
      column: cell.column,
      xml: cellXml(cell, cell.rowspan > 1 ? '<w:vMerge w:val="restart"/>' : ''),
    }))
    const covered = rows
      .slice(0, y)
      .flatMap((above, i) =>
        above
          .filter((cell) => cell.rowspan > y - i)
          .map((cell) => ({ column: cell.column, xml: cellXml({ ...cell, text: '' }, '<w:vMerge/>') })),
      )
    const inOrder = [...begun, ...covered].sort((a, b) => a.column - b.column)
    return `<w:tr>${inOrder.map(({ xml }) => xml).join('')}</w:tr>`
  })
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="${column * width}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${column}"/>`.repeat(
    width,
  )}</w:tblGrid>${body.join('')}</w:tbl>`
}

const itemXml = (item: Item, before: Item | undefined): string => {
  switch (item.kind) {
    case 'paragraph':
      return paragraph(item.text, false)
    case 'page':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    case 'sheet':
      return `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>${run(item.name)}</w:p>`
    case 'table':
      // Word joins two tables without a paragraph between them.
      return `${before?.kind === 'table' ? '<w:p/>' : ''}${tableXml(item.rows, item.width)}`
  }
}

const parts = {
  '[Content_Types].xml':
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
}

/** A Word file that Word and LibreOffice open. */
export const asDocx = (items: readonly Item[]): Uint8Array => {
  const body = items.map((item, i) => itemXml(item, items[i - 1])).join('')
  const section =
    '<w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>'
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}${section}</w:body></w:document>`
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...parts, 'word/document.xml': document }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )
}
