export * from './not-writable.ts'
export * from './write-document.ts'
