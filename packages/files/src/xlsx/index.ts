export { writeXlsx } from './write/write-xlsx.ts'
