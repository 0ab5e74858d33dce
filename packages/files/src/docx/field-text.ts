import { childOf, isOn, type XmlNode } from '../xml/xml-tree.ts'
import { count } from './word-properties.ts'

/**
 * What an old form field shows that has no text of its own: a box ticked or not, the chosen entry of a list.
 *
 * @param data The content of `w:ffData`.
 */
export function formFieldText(data: readonly XmlNode[]): string | undefined {
  const box = childOf(data, 'checkBox')
  if (box !== undefined) return isOn(childOf(box.children, 'checked') ?? childOf(box.children, 'default')) ? '☑' : '☐'
  const list = childOf(data, 'ddList')
  if (list === undefined) return undefined
  const chosen = childOf(list.children, 'result') ?? childOf(list.children, 'default')
  const entries = list.children.filter(({ name }) => name === 'listEntry')
  return entries[count(chosen?.attribute('val'))]?.attribute('val') ?? ''
}

/**
 * What a field shows that keeps no result, by its code: `EQ` draws something itself, a sign over another being how forms
 * tick boxes and ring numbers (a fraction is written with a slash); `MACROBUTTON` asks to be clicked and filled in.
 *
 * @example
 * codeText(' EQ \\o\\ac(□,√) ') // '☑'
 */
export function codeText(code: string): string {
  const button = /^\s*MACROBUTTON\s+\S+\s+([\s\S]*)$/i.exec(code)?.[1]
  if (button !== undefined) return button.trim()
  const equation = /^\s*EQ\s+([\s\S]*)$/i.exec(code)?.[1]
  if (equation === undefined) return ''
  const over = /^\\o(?:\\a[clr])?\s*\(([^(),，]*)[,，]([^(),，]*)\)\s*$/i.exec(equation.trim())
  if (over !== null) return overstruck((over[1] ?? '').trim(), (over[2] ?? '').trim())
  return equation
    .replace(/\\f\s*\(([^(),]*),([^(),]*)\)/gi, '$1/$2')
    .replace(/\\[a-z]+\d*/gi, '')
    .replace(/[()]/g, '')
    .replace(/,/g, '')
    .trim()
}

function overstruck(under: string, upper: string): string {
  const [ring, inner] = /^[○◯〇]$/.test(upper) ? [upper, under] : [under, upper]
  if (/^[○◯〇]$/.test(ring) && /^(?:1?\d|20)$/.test(inner) && inner !== '0')
    return String.fromCodePoint(0x245f + Number(inner))
  if (/^[□☐]$/.test(under) && /^[√✓✔vV]$/.test(upper)) return '☑'
  if (/^[□☐]$/.test(under) && /^[×✗xX]$/.test(upper)) return '☒'
  return `${under}${upper}`
}
