export { defaultLimits, type Limits } from './limits.ts'
export { openFile } from './open-file.ts'
export type {
  ArchiveMember,
  Opened,
  OpenedArchive,
  OpenedBlocks,
  OpenedDisclosures,
  OpenedFile,
  Unreadable,
} from './opened.ts'
export { printableName } from './printable-name.ts'
export { sha256 } from './sha256.ts'
