export * from './apply-changes.ts'
export type * from './change.ts'
