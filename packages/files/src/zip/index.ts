export { type ZipMember, zipStream } from './zip-stream.ts'
