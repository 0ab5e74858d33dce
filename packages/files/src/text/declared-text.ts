/** Encodings in which web pages of the country are written, by the labels of browsers. */
const known = /^(?:utf-?8|gbk|gb2312|gb18030|big5(?:-hkscs)?)$/i
const declaration = /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{3,20})/i
/** One character in so many may be damaged: a page that was put together from texts of other encodings. */
const damaged = 200

/**
 * A web page by the encoding that it declares, with U+FFFD for what is damaged; undefined where it declares none, or too
 * much is damaged for the declaration to be true.
 */
export function declaredText(bytes: Uint8Array): string | undefined {
  const head = Array.from(bytes.subarray(0, 2_000), (byte) => String.fromCharCode(byte < 0x80 ? byte : 0x7f)).join('')
  const label = declaration.exec(head)?.[1]
  if (label === undefined || !known.test(label)) return undefined
  const text = new TextDecoder(label).decode(bytes)
  return text.split('\ufffd').length - 1 <= text.length / damaged && !text.includes('\0') ? text : undefined
}
