export * from './layout.ts'
export * from './layout-form.ts'
export { tilingFaults } from './tile.ts'
