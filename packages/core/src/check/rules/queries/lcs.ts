export * from '../../../queries/lcs.ts'
