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
type Pizzip = { default: new (bytes: Uint8Array) => object }
type Docxtemplater = {
  default: new (zip: object, options: object) => { render: (data: object) => void; toBuffer: () => Uint8Array }
}
const fields = ['a', 'b', 'c', 'd', 'e']

/** A template with one row that repeats: it knows no merged cells down a column, every row has all five texts. */
const template = async (): Promise<Uint8Array> => {
  const { Document, Packer, Paragraph, Table, TableCell, TableRow } = (await load('docx')) as Docx
  const children = fields.map((field, i) => {
    const text = `${i === 0 ? '{#rows}' : ''}{${field}}${i === fields.length - 1 ? '{/rows}' : ''}`
    return new TableCell({ children: [new Paragraph(text)] })
  })
  return Packer.toBuffer(
    new Document({ sections: [{ children: [new Table({ rows: [new TableRow({ children })] })] }] }),
  )
}

export const withDocxtemplater = async (layout: LayoutDocument): Promise<Write> => {
  const [{ default: Pizzip }, { default: Docxtemplater }] = (await Promise.all([
    load('pizzip'),
    load('docxtemplater'),
  ])) as [Pizzip, Docxtemplater]
  const bytes = await template()
  const rows = tableOf(layout).rows.map(({ cells }) =>
    Object.fromEntries(fields.map((field, i) => [field, cells[i]?.text ?? ''])),
  )
  return async () => {
    const filled = new Docxtemplater(new Pizzip(bytes), { paragraphLoop: true })
    filled.render({ rows })
    return filled.toBuffer()
  }
}
