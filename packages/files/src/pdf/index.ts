export { type PdfData, providePdfData } from './pdf-data.ts'
