export * from './open/index.ts'
