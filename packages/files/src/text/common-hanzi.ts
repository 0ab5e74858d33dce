/**
 * The 3755 characters of GB 2312 level 1, which make up well over nine tenths of any Chinese text. They stand in one
 * block of the encoding (rows B0 to D7), so the platform's own decoder gives the list.
 */
export const commonHanzi: ReadonlySet<string> = new Set(
  new TextDecoder('gb18030').decode(
    Uint8Array.from(
      Array.from({ length: 0xd7 - 0xb0 + 1 }, (_, row) =>
        Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
      ).flat(2),
    ),
  ),
)
