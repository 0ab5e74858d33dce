export { csvText } from './csv-text.ts'
export { type CsvOptions, writeCsv } from './write-csv.ts'
