export * from './basis-of.ts'
export * from './law.ts'
export * from './law-in-force.ts'
export * from './laws.ts'
