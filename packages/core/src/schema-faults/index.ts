export * from './json-text.ts'
export * from './schema-faults.ts'
