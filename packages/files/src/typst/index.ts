export { type PdfStandard, writePdf } from './write-pdf.ts'
