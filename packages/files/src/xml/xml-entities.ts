const known: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * A text with its entities resolved: XML's own five and characters by number.
 *
 * @returns undefined where it holds any other
 *
 * @example
 * resolveEntities('&lt;甲&#x4E59;') // '<甲乙'
 */
export function resolveEntities(text: string): string | undefined {
  if (!text.includes('&')) return text
  let odd = false
  const resolved = text.replace(/&([^;&]{0,12};?)/g, (_, name: string) => {
    const character = name.endsWith(';') ? entity(name.slice(0, -1)) : undefined
    odd ||= character === undefined
    return character ?? ''
  })
  return odd ? undefined : resolved
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(known, name) ? known[name] : undefined
  const digits = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name)
  const code = digits === null ? 0 : Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] === undefined ? 10 : 16)
  const character = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff)
  return character && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined
}
