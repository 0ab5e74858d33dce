export * from '../../../queries/quantities.ts'
