/** Encodings by Windows code page; the others are called by their number. */
const encodings: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  54936: 'gb18030',
  65001: 'utf-8',
}

/** Code pages by the character set of a font. */
const charsets: Readonly<Record<number, number>> = {
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

export const codePageOfCharset = (charset: number): number | undefined => charsets[charset]

/** Whether characters of this code page may have two bytes. */
export const isWide = (page: number): boolean => page === 932 || page === 936 || page === 949 || page === 950

const western = 'windows-1252'

const encodingOf = (page: number): string =>
  encodings[page] ?? (page === 874 || (page >= 1250 && page <= 1258) ? `windows-${page}` : western)

const strict = new Map<string, InstanceType<typeof TextDecoder>>()

/**
 * Text of bytes in a code page.
 *
 * @param chinese The document names the Chinese code page, or none at all: programs then write Chinese in fonts too that they
 * call Western, and what is valid Chinese there is that.
 */
export function decodePage(bytes: readonly number[], page: number, chinese: boolean): string {
  if (bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes)
  const whole = Uint8Array.from(bytes)
  const own = encodingOf(page)
  const pages = own !== western ? [own, 'gb18030'] : chinese ? ['gb18030', own] : [own]
  for (const encoding of pages) {
    const decoder = strict.get(encoding) ?? new TextDecoder(encoding, { fatal: true })
    strict.set(encoding, decoder)
    try {
      return decoder.decode(whole)
    } catch {
      // The next one.
    }
  }
  return new TextDecoder(own).decode(whole)
}
