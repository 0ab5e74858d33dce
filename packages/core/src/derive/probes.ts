/**
 * A blank cell tells no reader that something is filled in. Before a blank form is read, a probe is put into each of its
 * blank cells: a text or number that no form prints. What was read with a probe in it is a place to be filled in.
 */
const text = (n: number): string => `示例文字${n}甲`
const amount = (n: number): string => `${n}.37`

export const probeOf = (kind: 'text' | 'long-text' | 'money' | 'decimal', n: number): string =>
  kind === 'money' || kind === 'decimal' ? amount(n) : text(n)

/** @example isProbe('示例文字12甲') // true */
export const isProbe = (printed: string): boolean => /^示例文字\d+甲$|^\d+\.37$/.test(printed.trim())

/** A label that a probe got into by mistake. */
export const holdsProbe = (printed: string): boolean => isProbe(printed) || /示例文字\d+甲/.test(printed)

/**
 * A text without its probes; where cells were read together, each is a line.
 *
 * @example cutProbes('优□ 良□\n12.37') // '优□ 良□'
 */
export const cutProbes = (printed: string): string =>
  printed
    .split('\n')
    .filter((line) => !isProbe(line))
    .map((line) => line.replace(/示例文字\d+甲/g, ''))
    .join('\n')
