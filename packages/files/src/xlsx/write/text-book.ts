import { escapeXml } from '../../docx/escape-xml.ts'

/** Gives every text of a workbook a number, and writes the part of texts that they refer to. */
export interface TextBook {
  readonly numberOf: (text: string) => number
  readonly xml: () => string
}

/** `_x0041_` means A in a workbook: a text that holds such a thing says that it means itself. */
const literal = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

export function textBook(): TextBook {
  const places = new Map<string, number>()
  let used = 0
  const numberOf = (text: string): number => {
    used++
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, places.size)
    return places.size - 1
  }
  const xml = () => {
    const items = [...places.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(literal(text))}</t></si>`)
    return (
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
      ` count="${used}" uniqueCount="${places.size}">${items.join('')}</sst>`
    )
  }
  return { numberOf, xml }
}
