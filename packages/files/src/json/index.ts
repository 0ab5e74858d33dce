export { writeJson } from './write-json.ts'
