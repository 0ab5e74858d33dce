export * from './not-writable.ts'
export * from './not-writable-sentence.ts'
export * from './write-document.ts'
