export * from '../../../queries/target-text.ts'
