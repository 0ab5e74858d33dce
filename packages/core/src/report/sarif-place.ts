import type { Disclosure, Place } from '../form/index.ts'
import { describePlace, type Lang } from '../messages/index.ts'
import type { SarifLocation, SarifRegion } from './sarif-types.ts'

/** A name as the path of a URI reference: a folder stays a folder, all else is escaped. */
export const uriOf = (name: string): string =>
  name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/') || 'document'

/** Only a text has lines that other programs count as we do; Word, PDF and the like have cells. */
export const hasLines = ({ source }: Disclosure): boolean =>
  source.mediaType.startsWith('text/') && !/html/.test(source.mediaType)

/** The lines of a text; columns only where they count in the line and not in a cell. */
export const regionOf = (place: Place, disclosure: Disclosure): SarifRegion | undefined => {
  const { line, endLine, row, column, start, end } = place
  if (line === undefined || !hasLines(disclosure)) return undefined
  const inLine = row === undefined && column === undefined && start !== undefined && end !== undefined
  return {
    startLine: line,
    ...(inLine && { startColumn: start + 1 }),
    ...(endLine !== undefined && endLine > line && { endLine }),
    ...(inLine && { endColumn: end + 1 }),
  }
}

/** Form, table, row and cell, outermost first, each with its full name: `form 1/table 2/row 3/column 4`. */
const logicalOf = (place: Place, at: string | undefined): NonNullable<SarifLocation['logicalLocations']> => {
  const form = /^\/forms\/(\d+)/.exec(at ?? '')?.[1]
  const steps = [
    ...(place.sheet === undefined ? [] : [['sheet', place.sheet] as const]),
    ...(place.page === undefined ? [] : [['page', String(place.page)] as const]),
    ...(form === undefined ? [] : [['form', String(Number(form) + 1)] as const]),
    ...(place.table === undefined ? [] : [['table', String(place.table)] as const]),
    ...(place.row === undefined ? [] : [['row', String(place.row)] as const]),
    ...(place.row === undefined || place.column === undefined ? [] : [['column', String(place.column)] as const]),
  ]
  if (steps.length === 0) return []
  const [kind, name] = steps.at(-1) ?? ['form', '']
  return [{ name: `${kind} ${name}`, fullyQualifiedName: steps.map((step) => step.join(' ')).join('/'), kind }]
}

export interface SarifPlace {
  readonly place: Place
  readonly at?: string | undefined
}

/** Where a finding stands: the file with its lines, and the cell by form, table, row and column. */
export const locationOf = (
  { place, at }: SarifPlace,
  disclosure: Disclosure,
  index: number | undefined,
  { lang, form }: { readonly lang: Lang; readonly form: number | null },
): SarifLocation => {
  const region = regionOf(place, disclosure)
  const logical = logicalOf(place, at)
  const words = describePlace(place, form, lang)
  return {
    ...(words !== '' && { message: { text: words } }),
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.file ?? disclosure.source.name), ...(index !== undefined && { index }) },
      ...(region && { region }),
    },
    ...(logical.length > 0 && { logicalLocations: logical }),
  }
}
