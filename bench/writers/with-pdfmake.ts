import { createRequire } from 'node:module'
import type { LayoutDocument } from '@jiheng/core/layout'
import { tableOf } from '../hundred-rows.ts'
import { load, type Write } from './write.ts'

type Pdfmake = {
  default: {
    setFonts: (fonts: object) => void
    setUrlAccessPolicy: (may: () => boolean) => void
    setLocalAccessPolicy: (may: () => boolean) => void
    createPdf: (definition: object) => { getBuffer: () => Promise<Uint8Array> }
  }
}
const font = createRequire(import.meta.resolve('@jiheng/files')).resolve(
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
)

/** The same cells, spans and repeated rows in the font that ours has; not tagged, no PDF/A, no outline. */
export const withPdfmake = async (layout: LayoutDocument): Promise<Write> => {
  const { default: pdfmake } = (await load('pdfmake')) as Pdfmake
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  pdfmake.setFonts({ Song: { normal: font } })
  return async () => {
    const { rows, columns } = tableOf(layout)
    const body = rows.map(() => columns.map((): object => ({ text: '' })))
    rows.forEach(({ cells }, y) => {
      for (const { text, column, colspan, rowspan, align } of cells) {
        const line = body[y]
        if (line) line[column - 1] = { text, colSpan: colspan, rowSpan: rowspan, alignment: align }
      }
    })
    const widths = columns.map(() => '*')
    const headerRows = rows.findIndex((row) => !row.header)
    return pdfmake
      .createPdf({
        pageSize: 'A4',
        defaultStyle: { font: 'Song', fontSize: 10.5 },
        content: [{ table: { headerRows, widths, body } }],
      })
      .getBuffer()
  }
}
