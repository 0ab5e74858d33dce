/** Signs by the codes of the fonts that draw them: pairs of two hexadecimal digits and what a person sees. */
const signs = (list: string): ReadonlyMap<number, string> =>
  new Map(list.split(' ').map((pair) => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(2)]))

const circled = (from: number, first: number): string =>
  Array.from({ length: 10 }, (_, index) => `${(from + index).toString(16)}${String.fromCodePoint(first + index)}`).join(
    ' ',
  )

const wingdings = signs(
  '6c● 6d❍ 6e■ 6f□ 70□ 71□ 72□ 73⬧ 74⧫ 75◆ 76❖ 77⬥ 78☒ 9e· 9f• a0▪ a1○ a4◉ a7▪ a8□ aa✦ ab★ d8➢ df← e0→ e1↑ e2↓ e8➔ ' +
    'ef⇦ f0⇨ f1⇧ f2⇩ fb× fc√ fd☒ fe☑ 33□ 46☞ 4a☺ 4c☹ 22✂ 28☎ 2a✉ 3f✍ ' +
    `${circled(0x81, 0x2460)} ${circled(0x8c, 0x2776)}`,
)
const wingdings2 = signs(
  '4f× 50√ 51☒ 52☑ 53☒ 54☒ 55⊗ 56⊗ 97● 98● 99○ 9a○ 9b◉ 9e■ 9f■ a0■ a1■ a2■ a3□ a4□ a5□ a6◆ ad◆ ' +
    `${circled(0x6a, 0x2460)} ${circled(0x75, 0x2776)}`,
)
const wingdings3 = signs('21→ 22← 23↑ 24↓ 67← 68→ 69↑ 6a↓ 70▲ 71▼ 72△ 73▽ 74◀ 75▶ 76◁ 77▷ 84◄ 7d►')
const webdings = signs('61√ 63□ 67■ 6e● 72× 79⊗ 3d● 35▲ 36▼ 33◀ 34▶')
const symbol = signs(
  'a3≤ a5∞ ab↔ ac← ad↑ ae→ af↓ b0° b1± b2″ b3≥ b4× b5∝ b6∂ b7• b8÷ b9≠ ba≡ bb≈ bc… a2′ a6ƒ c5⊕ c4⊗ c7∩ c8∪ ce∈ d0∠ ' +
    'd1∇ d5∏ d6√ d7⋅ db⇔ dc⇐ dd⇑ de⇒ df⇓ e5∑ f2∫ 22∀ 24∃ 2d− 40≅ 5c∴ 5e⊥ ' +
    '61α 62β 63χ 64δ 65ε 66φ 67γ 68η 69ι 6aϕ 6bκ 6cλ 6dμ 6eν 6fο 70π 71θ 72ρ 73σ 74τ 75υ 76ϖ 77ω 78ξ 79ψ 7aζ ' +
    '41Α 42Β 43Χ 44Δ 45Ε 46Φ 47Γ 48Η 49Ι 4aϑ 4bΚ 4cΛ 4dΜ 4eΝ 4fΟ 50Π 51Θ 52Ρ 53Σ 54Τ 55Υ 56ς 57Ω 58Ξ 59Ψ 5aΖ',
)

const fonts: ReadonlyMap<string, ReadonlyMap<number, string>> = new Map([
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['wingdings 3', wingdings3],
  ['webdings', webdings],
  ['symbol', symbol],
])

/** Whether letters in this font are signs. */
export const isSymbolFont = (font: string): boolean => fonts.has(font.toLowerCase())

/** Symbol fonts have their signs here as well as on the places of letters. */
const isPrivate = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff

/**
 * What a `w:sym` shows: a tick, a box, a sign; U+FFFD, which says that something stands there, where nobody knows. Fonts
 * of text have characters at their own codes.
 *
 * @example
 * symbolText('F0FE', 'Wingdings') // '☑'
 */
export function symbolText(char: string | undefined, font: string | undefined): string {
  const code = /^[\da-f]{1,5}$/i.test(char ?? '') ? Number.parseInt(char ?? '', 16) : 0
  const own = fonts.get((font ?? '').toLowerCase())
  if (own === undefined && code >= 0x20 && !isPrivate(code)) return String.fromCodePoint(code).toWellFormed()
  const low = code & 0xff
  const sign = own === undefined ? (wingdings.get(low) ?? wingdings2.get(low)) : own.get(low)
  return sign ?? '\ufffd'
}

/**
 * What a text in a symbol font shows. Characters that the font does not know stay as they are.
 *
 * @example
 * signText('R 是 £ 否', 'Wingdings 2') // '☑ 是 □ 否'
 */
export function signText(text: string, font: string | undefined): string {
  const own = font === undefined ? undefined : fonts.get(font.toLowerCase())
  if (own === undefined && !/[\uf000-\uf0ff]/.test(text)) return text
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0
    if (isPrivate(code))
      return own?.get(code & 0xff) ?? wingdings.get(code & 0xff) ?? wingdings2.get(code & 0xff) ?? character
    return code < 0x100 ? (own?.get(code) ?? character) : character
  }).join('')
}
