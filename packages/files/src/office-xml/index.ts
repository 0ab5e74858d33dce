export { readSheetXml } from './read-sheet-xml.ts'
export { readWordXml } from './read-word-xml.ts'
