export * from '../../../queries/near-texts.ts'
