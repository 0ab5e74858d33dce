export * from '../../../queries/year.ts'
