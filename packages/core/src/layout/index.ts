export * from './layout.ts'
export * from './layout-disclosure.ts'
export * from './layout-form.ts'
export { tilingFaults } from './tile.ts'
