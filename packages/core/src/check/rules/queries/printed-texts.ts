export * from '../../../queries/printed-texts.ts'
