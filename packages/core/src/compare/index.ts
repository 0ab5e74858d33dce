export * from './diff-disclosures.ts'
export * from './difference.ts'
