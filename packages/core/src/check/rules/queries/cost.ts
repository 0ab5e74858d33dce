export * from '../../../queries/cost.ts'
