/**
 * What a field EQ prints, which programs use to put a tick into a box or a number into a circle; undefined for the code of
 * any other field.
 *
 * @example
 * equationText(' eq \\o\\ac(□,√)') // '☑'
 */
export function equationText(code: string): string | undefined {
  const body = /^\s*eq\b(.*)$/is.exec(code)?.[1]
  if (body === undefined) return undefined
  const fraction = /\\f\s*\(/i.test(body)
  const parts = body
    .replace(/\\[a-z]+[0-9]*/gi, '')
    .split(/[(),;，；（）]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return boxed(parts) ?? parts.join(fraction ? '/' : '')
}

function boxed(parts: readonly string[]): string | undefined {
  const [frame, inside] = parts
  if (parts.length !== 2 || frame === undefined || inside === undefined) return undefined
  if (/^[□☐◻]$/.test(frame)) return /^[√✓✔v]$/i.test(inside) ? '☑' : /^[×xX✗]$/.test(inside) ? '☒' : undefined
  const number = /^[○◯〇]$/.test(frame) && /^\d{1,2}$/.test(inside) ? Number(inside) : 0
  return number >= 1 && number <= 20 ? String.fromCharCode(0x245f + number) : undefined
}
