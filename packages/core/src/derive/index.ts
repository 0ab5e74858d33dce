export * from './cell-id.ts'
export * from './derive-template.ts'
export * from './question.ts'
export * from './question-words.ts'
