/** RFC 8187: letters that a header may hold as they are; everything else is written as bytes of UTF-8. */
const encode = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/gu, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)

/** Characters that file systems refuse. */
const unfit = /[\\/:*?"<>|\p{Cc}\p{Cf}\u2400-\u2426]/gu

/**
 * `Content-Disposition` of a download: the name in UTF-8, and one in ASCII for what cannot read that.
 * @example contentDisposition('目标表', 'docx') // "attachment; filename="download.docx"; filename*=UTF-8''%E7%9B%AE…"
 */
export const contentDisposition = (name: string, extension: string): string => {
  const fit =
    [...name.toWellFormed().replace(unfit, ' ').replace(/\s+/gu, ' ').trim()].slice(0, 100).join('') || 'download'
  const ending = extension === '' ? '' : `.${extension}`
  return `attachment; filename="download${ending}"; filename*=UTF-8''${encode(fit + ending)}`
}
