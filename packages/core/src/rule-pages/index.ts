export { docsOf } from './docs-of.ts'
export { docsWords } from './docs-words.ts'
export { englishDocs } from './generated.ts'
