export * from '../../../queries/index.ts'
