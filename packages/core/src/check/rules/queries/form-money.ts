export * from '../../../queries/form-money.ts'
