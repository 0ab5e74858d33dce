export * from './cells.ts'
export * from './indicators-row.ts'
export * from './list-rows.ts'
export * from './template.ts'
