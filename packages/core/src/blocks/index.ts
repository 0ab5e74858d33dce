export * from './blocks.ts'
export * from './display-width.ts'
