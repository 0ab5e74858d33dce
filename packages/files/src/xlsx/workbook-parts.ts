import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import type { PackageParts } from './package-parts.ts'

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[]
  readonly styles: ZipEntry | undefined
  readonly strings: ZipEntry | undefined
  readonly date1904: boolean
}

export interface SheetPart {
  readonly name: string
  readonly hidden: boolean
  readonly entry: ZipEntry
  /** What is drawn over it. */
  readonly drawings: readonly ZipEntry[]
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on'

/**
 * The parts of a workbook that hold its tables, sheets in the order of their tabs. Charts on sheets of their own are none.
 *
 * @throws {Refusal} `part-damaged` for a workbook or sheet that is missing, and those of `readXmlPart`
 */
export function workbookParts(bytes: Uint8Array, parts: PackageParts, limits: Limits): WorkbookParts {
  const main = [...parts.relationships('').values()].find(({ type }) => type === 'officeDocument')?.target
  const name = main ?? 'xl/workbook.xml'
  const workbook = parts.find(name)
  if (workbook === undefined) throw new Refusal('part-damaged', { part: name })
  const related = parts.relationships(name)
  const byType = (wanted: string) => {
    const target = [...related.values()].find(({ type }) => type === wanted)?.target
    return parts.find(target ?? `xl/${wanted}.xml`)
  }

  const sheets: SheetPart[] = []
  const taken = new Set<ZipEntry>()
  let date1904 = false
  readXmlPart(bytes, workbook, limits, {
    open: ({ name: tag, attribute }) => {
      if (tag === 'workbookPr') date1904 = isTrue(attribute('date1904'))
      const id = tag === 'sheet' ? attribute('id') : undefined
      if (id === undefined) return
      const relation = related.get(id)
      if (relation !== undefined && relation.type !== 'worksheet') return
      const entry = relation && parts.find(relation.target)
      // One part for many sheets is read as many times: no program writes that.
      if (entry === undefined || taken.has(entry)) throw new Refusal('part-damaged', { part: relation?.target ?? id })
      taken.add(entry)
      const state = attribute('state')
      sheets.push({
        name: attribute('name') ?? '',
        hidden: state === 'hidden' || state === 'veryHidden',
        entry,
        drawings: drawingsOf(parts, relation?.target ?? '').filter(
          (drawing) => !taken.has(drawing) && taken.add(drawing),
        ),
      })
    },
  })
  return { sheets, styles: byType('styles'), strings: byType('sharedStrings'), date1904 }
}

const drawingsOf = (parts: PackageParts, sheet: string): readonly ZipEntry[] =>
  [...parts.relationships(sheet).values()].flatMap(({ type, target }) => {
    const entry = type === 'drawing' ? parts.find(target) : undefined
    return entry === undefined ? [] : [entry]
  })
