export * from '../../../queries/open-target.ts'
