import { docxFonts } from '../../docx/docx-fonts.ts'
import { escapeXml } from '../../docx/escape-xml.ts'
import { type OurStyle, ourStyleName } from '../../sheet/our-styles.ts'
import { type CellLook, type PartLook, partLooks } from './cell-look.ts'

/** Gives every look a number, and writes the part of styles that they refer to. */
export interface StyleBook {
  readonly numberOf: (look: CellLook) => number
  readonly xml: () => string
}

const inferredColour = '<color rgb="FF808080"/>'
const fontXml = (name: string, size: number, inferred: boolean): string =>
  `<font><sz val="${size}"/>${inferred ? inferredColour : ''}<name val="${name}"/><charset val="134"/></font>`
const line = (side: string): string => `<${side} style="thin"><color rgb="FF000000"/></${side}>`
const ruledBorder = `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`
const noBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>'
const fills =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
/** Numbers below are those of formats that every program knows. */
const firstOwnFormat = 164

const list = (name: string, items: readonly string[]): string =>
  `<${name} count="${items.length}">${items.join('')}</${name}>`

/** A list in which equal items stand once. */
const numbered = (first: readonly string[]) => {
  const places = new Map(first.map((item, index) => [item, index]))
  return {
    of: (item: string): number => {
      const known = places.get(item)
      if (known !== undefined) return known
      places.set(item, places.size)
      return places.size - 1
    },
    all: (): readonly string[] => [...places.keys()],
  }
}

const alignment = (align: string, vertical: string): string =>
  `<alignment horizontal="${align}" vertical="${vertical}" wrapText="1"/>`

/** The plain style, which widths of columns are counted by, comes first in every list. */
const plainFont = fontXml(docxFonts.table.name, 11, false)
const plainStyle = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'

export function styleBook(): StyleBook {
  const fonts = numbered([plainFont])
  const formats = numbered([])
  const named = numbered([''])
  const namedXml: string[] = [plainStyle]
  const looks = new Map<string, number>()
  const looksXml: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']

  const namedNumber = (style: OurStyle, look: PartLook): number => {
    const number = named.of(ourStyleName(style))
    if (number === namedXml.length) {
      const font = fonts.of(fontXml(look.font, look.size, style.inferred))
      namedXml.push(
        `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="${look.ruled ? 1 : 0}">${alignment(look.align, 'center')}</xf>`,
      )
    }
    return number
  }
  const numberOf = (look: CellLook): number => {
    const { part, inferred, size, align, vertical, format, quoted } = look
    const key = [part, inferred, size, align, vertical, format, quoted].join('|')
    const known = looks.get(key)
    if (known !== undefined) return known
    const general = partLooks[part]
    const font = fonts.of(fontXml(general.font, size, inferred))
    const number = format === undefined ? 0 : firstOwnFormat + formats.of(format)
    looksXml.push(
      `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="${general.ruled ? 1 : 0}"` +
        ` xfId="${namedNumber({ part, inferred }, general)}"${quoted ? ' quotePrefix="1"' : ''}` +
        `${number === 0 ? '' : ' applyNumberFormat="1"'} applyFont="1" applyBorder="1" applyAlignment="1">` +
        `${alignment(align, vertical)}</xf>`,
    )
    looks.set(key, looksXml.length - 1)
    return looksXml.length - 1
  }
  const xml = () => {
    const codes = formats
      .all()
      .map((code, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${escapeXml(code)}"/>`)
    const styles = named
      .all()
      .map((name, index) =>
        index === 0
          ? '<cellStyle name="Normal" xfId="0" builtinId="0"/>'
          : `<cellStyle name="${name}" xfId="${index}"/>`,
      )
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      codes.length > 0 ? list('numFmts', codes) : '',
      list('fonts', fonts.all()),
      fills,
      list('borders', [noBorder, ruledBorder]),
      list('cellStyleXfs', namedXml),
      list('cellXfs', looksXml),
      list('cellStyles', styles),
      '</styleSheet>',
    ].join('')
  }
  return { numberOf, xml }
}
