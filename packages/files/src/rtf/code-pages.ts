/** Encodings by Windows code page, as far as forms use them. */
const encodings: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  1253: 'windows-1253',
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
  204: 1251,
  238: 1250,
}

export const codePageOfCharset = (charset: number): number | undefined => charsets[charset]

/** Whether characters of this code page may have two bytes. */
export const isWide = (page: number): boolean => page === 932 || page === 936 || page === 949 || page === 950

const strict = new Map<string, InstanceType<typeof TextDecoder>>()

/**
 * Text of bytes in a code page. Programs write Chinese in fonts that they call Western: what is no valid text in its page
 * but valid Chinese is that.
 */
export function decodePage(bytes: readonly number[], page: number): string {
  if (bytes.every((byte) => byte < 0x80)) return String.fromCharCode(...bytes)
  const whole = Uint8Array.from(bytes)
  const own = encodings[page] ?? 'windows-1252'
  const pages = own === 'windows-1252' ? ['gb18030', own] : [own, 'gb18030']
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
