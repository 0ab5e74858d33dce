export * from '../../../queries/funds.ts'
