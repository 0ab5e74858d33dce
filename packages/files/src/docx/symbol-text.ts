/** Boxes that forms draw with symbol fonts, by the code point of the font's private area. */
const boxes: Readonly<Record<string, string>> = {
  F0FE: '☑',
  F052: '☑',
  F0FD: '☒',
  F051: '☒',
  F0A3: '□',
  F0A8: '□',
  F06F: '□',
  F071: '□',
  F0FC: '√',
  F050: '√',
}

/** The text of a `w:sym`: a box where it is one, else U+FFFD, which says that something stands there. */
export const symbolText = (code: string | undefined): string => boxes[(code ?? '').toUpperCase()] ?? '\ufffd'
