export * from '../../../queries/names.ts'
