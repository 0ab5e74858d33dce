import { isSymbolFont } from '../docx/symbol-text.ts'
import type { Limits } from '../open/limits.ts'
import { builtinFormat } from '../sheet/builtin-formats.ts'
import { numberFormats, type Show } from '../sheet/number-formats.ts'
import { type OurStyle, ourStyle } from '../sheet/our-styles.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'

export interface CellStyle {
  readonly show: Show
  /** It has a line on its left or right. */
  readonly ruled: boolean
  /** The font, where its letters are signs. */
  readonly symbols?: string
  /** What we wrote it for, where its named style is one of ours. */
  readonly ours?: OurStyle
}

/** A style by the number that cells give; an unknown one shows plain values. */
export type StyleOf = (index: number) => CellStyle

/**
 * What the styles part says of how values are shown.
 *
 * @throws {Refusal} those of `readXmlPart`
 */
export function readCellStyles(
  bytes: Uint8Array,
  entry: ZipEntry | undefined,
  limits: Limits,
  date1904: boolean,
): StyleOf {
  const codes = new Map<number, string>()
  const borders: boolean[] = []
  const fonts: (string | undefined)[] = []
  const styles: { readonly format: number; readonly border: number; readonly font: number; readonly named: number }[] =
    []
  const named = new Map<number, OurStyle>()
  const within: string[] = []
  if (entry !== undefined)
    readXmlPart(bytes, entry, limits, {
      open: ({ name, attribute }) => {
        const list = within.at(-1)
        within.push(name)
        if (name === 'numFmt' && list === 'numFmts')
          codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
        else if (name === 'font' && list === 'fonts') fonts.push(undefined)
        else if (name === 'name' && list === 'font' && within.at(-3) === 'fonts')
          fonts[fonts.length - 1] = attribute('val')
        else if (name === 'border' && list === 'borders') borders.push(false)
        else if (list === 'border' && within.at(-3) === 'borders' && isSide(name)) {
          const line = attribute('style')
          if (line !== undefined && line !== 'none') borders[borders.length - 1] = true
        } else if (name === 'xf' && list === 'cellXfs')
          styles.push({
            format: Number(attribute('numFmtId') ?? 0),
            border: Number(attribute('borderId') ?? 0),
            font: Number(attribute('fontId') ?? 0),
            named: Number(attribute('xfId') ?? 0),
          })
        else if (name === 'cellStyle' && list === 'cellStyles') {
          const ours = ourStyle(attribute('name') ?? '')
          if (ours !== undefined) named.set(Number(attribute('xfId')), ours)
        }
      },
      close: () => within.pop(),
    })
  const formats = numberFormats(date1904)
  const made = styles.map(({ format, border, font, named: style }): CellStyle => {
    const symbols = fonts[font]
    const ours = named.get(style)
    return {
      show: formats(codes.get(format) ?? builtinFormat(format)),
      ruled: borders[border] ?? false,
      ...(symbols !== undefined && isSymbolFont(symbols) && { symbols }),
      ...(ours && { ours }),
    }
  })
  const plain = { show: formats('General'), ruled: false }
  return (index) => made[index] ?? plain
}

const isSide = (name: string): boolean => name === 'left' || name === 'right' || name === 'start' || name === 'end'
