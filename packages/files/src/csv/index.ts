export { type CsvOptions, writeCsv } from './write-csv.ts'
