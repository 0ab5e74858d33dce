export * from '../../../queries/likeness.ts'
