import { safeName } from './safe-name.ts'

/** RFC 8187: letters that a header may hold as they are; everything else is written as bytes of UTF-8. */
const encode = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * `Content-Disposition` of a download: the name in UTF-8, and one in ASCII for what cannot read that. Without `extension`
 * the name has its own.
 * @example contentDisposition('目标表', 'docx') // "attachment; filename="download.docx"; filename*=UTF-8''%E7%9B%AE…"
 */
export const contentDisposition = (name: string, extension: string): string => {
  const own = extension === '' ? (/[^.](\.[\p{L}\p{N}]{1,10})$/u.exec(name)?.[1] ?? '') : ''
  const stem = safeName(name.slice(0, name.length - own.length)) || 'download'
  const ending = extension === '' ? own : `.${extension}`
  return `attachment; filename="download${own === '' ? ending : ''}"; filename*=UTF-8''${encode(stem + ending)}`
}
