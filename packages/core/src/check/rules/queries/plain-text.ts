export * from '../../../queries/plain-text.ts'
