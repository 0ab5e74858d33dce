import type { Words } from '@jiheng/core/messages'

const known: Readonly<Record<string, Words>> = {
  EACCES: { 'zh-CN': '没有权限', en: 'permission denied' },
  EPERM: { 'zh-CN': '没有权限', en: 'permission denied' },
  ENOENT: { 'zh-CN': '没有这个文件或文件夹', en: 'no such file or folder' },
  ENOTDIR: { 'zh-CN': '路径中有一段不是文件夹', en: 'a part of the path is not a folder' },
  EEXIST: { 'zh-CN': '同名的文件已经在那里', en: 'a file of that name is there' },
  EISDIR: { 'zh-CN': '它是一个文件夹', en: 'it is a folder' },
  ENOSPC: { 'zh-CN': '磁盘已满', en: 'the disk is full' },
  EROFS: { 'zh-CN': '磁盘是只读的', en: 'the disk is read-only' },
  ENAMETOOLONG: { 'zh-CN': '名称太长', en: 'the name is too long' },
  EMFILE: { 'zh-CN': '打开的文件太多', en: 'too many open files' },
  EIO: { 'zh-CN': '磁盘读写出错', en: 'the disk failed' },
}

/** Why the system would not open or write a file, in words; what is not known keeps the system's own code. */
export const faultWords = (fault: unknown): Words => {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : undefined
  if (code === undefined) return { 'zh-CN': String(fault), en: String(fault) }
  return Object.hasOwn(known, code) ? (known[code] ?? { 'zh-CN': code, en: code }) : { 'zh-CN': code, en: code }
}
