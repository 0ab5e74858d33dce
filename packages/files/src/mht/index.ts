export { readMht } from './read-mht.ts'
