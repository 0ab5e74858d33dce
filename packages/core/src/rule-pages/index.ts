export { docsOf } from './docs-of.ts'
export { englishDocs } from './generated.ts'
