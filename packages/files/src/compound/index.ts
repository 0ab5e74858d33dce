export { type CompoundFile, openCompound } from './compound-file.ts'
