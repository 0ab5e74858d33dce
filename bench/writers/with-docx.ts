import type { LayoutDocument } from '@jiheng/core/layout'
import { tableOf } from '../hundred-rows.ts'
import { load, type Write } from './write.ts'

interface Docx {
  Document: new (options: object) => object
  Packer: { toBuffer: (document: object) => Promise<Uint8Array> }
  Paragraph: new (text: string) => object
  Table: new (options: object) => object
  TableCell: new (options: object) => object
  TableRow: new (options: object) => object
}

/** The docx library as its manual shows it: the same cells and spans, no styles, fonts or widths. Ours stands on it too. */
export const withDocx = async (layout: LayoutDocument): Promise<Write> => {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow } = (await load('docx')) as Docx
  return async () => {
    const rows = tableOf(layout).rows.map(
      ({ cells, header }) =>
        new TableRow({
          tableHeader: header === true,
          children: cells.map(
            ({ text, colspan, rowspan }) =>
              new TableCell({ columnSpan: colspan, rowSpan: rowspan, children: [new Paragraph(text)] }),
          ),
        }),
    )
    return Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }))
  }
}
