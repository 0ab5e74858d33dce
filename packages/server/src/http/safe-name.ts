/** Characters that file systems refuse. */
const unfit = /[\\/:*?"<>|\p{Cc}\p{Cf}\u2400-\u2426]/gu
/** Names that Windows keeps for devices. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu
/** With an ending no longer than 255 bytes of UTF-8, which is what most file systems hold. */
const longest = 80

/**
 * A text as the name of a file, without its ending: nothing that a file system refuses or takes for something else.
 * @example safeName('关于“渡口修缮”的公开 2025/2026') // '关于“渡口修缮”的公开 2025 2026'
 */
export const safeName = (text: string): string => {
  const plain = text.toWellFormed().replace(unfit, ' ').replace(/\s+/gu, ' ').trim()
  const name = [...plain]
    .slice(0, longest)
    .join('')
    .replace(/[. ]+$/u, '')
  return device.test(name) ? `_${name}` : name
}
