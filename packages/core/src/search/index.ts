export * from './bigrams.ts'
