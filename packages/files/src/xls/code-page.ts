/** Code pages of Windows and of the Macintosh by the names under which every platform knows them. */
const labels: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10002: 'big5',
  10008: 'gbk',
  54936: 'gb18030',
  65001: 'utf-8',
}

/**
 * Texts of Excel 95 and before stand in the code page of the machine that wrote them.
 *
 * @example
 * codePage(936)(Uint8Array.of(0xbc, 0xa8)) // '绩'
 */
export function codePage(page: number): (bytes: Uint8Array) => string {
  const label = labels[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252')
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  return (bytes) => decoder.decode(bytes)
}
