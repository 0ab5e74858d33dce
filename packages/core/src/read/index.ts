export * from './account/unaccounted-cells.ts'
export * from './read.ts'
export { type LabelRole, labelRole } from './words/label-roles.ts'
