export * from './account/unaccounted-cells.ts'
export * from './read.ts'
