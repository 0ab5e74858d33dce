import type { Disclosure } from '@jiheng/core/form'
import { layoutDisclosure } from '@jiheng/core/layout'
import { disclose, writeDocument } from '@jiheng/files'
import { savedByLibreOffice } from '../../packages/files/src/fixtures/saved-by-libreoffice.ts'
import type { RoundTripCase } from './cases.ts'
import { type Differences, formDifferences, wholeDifferences } from './differences.ts'
import type { RoundTripFormat, Written } from './formats.ts'
import type { Lost } from './lost-by-nature.ts'
import { notYet } from './not-yet.ts'

export interface RoundTrip {
  readonly case: RoundTripCase
  readonly format: string
  /** A line each; empty: what came back is the same. */
  readonly differences: readonly string[]
  /** Whether it is known that the form does not come back the same yet (`notYet`). */
  readonly known: boolean
  /** What the format cannot bring back. */
  readonly lost: readonly Lost[]
}

/** Writes a publication; a file that several formats are made from is written once. */
export type Printer = (disclosure: Disclosure, written: Written) => Promise<Uint8Array>

export const newPrinter = (): Printer => {
  const kept = new WeakMap<Disclosure, Map<Written, Promise<Uint8Array>>>()
  return (disclosure, written) => {
    const files = kept.get(disclosure) ?? new Map<Written, Promise<Uint8Array>>()
    kept.set(disclosure, files)
    const bytes = files.get(written) ?? writeDocument(layoutDisclosure(disclosure), written)
    files.set(written, bytes)
    return bytes
  }
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))

/** Each item's result, or the sentence of what went wrong with it. */
const each = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly (R | string)[]> => {
  const results: (R | string)[] = []
  for (const item of items) results.push(await work(item).catch(messageOf))
  return results
}

/** The files of a format: written here and, where the format says so, saved again by LibreOffice, all in one go. */
const filesOf = async (
  disclosures: readonly Disclosure[],
  { written, turned }: RoundTripFormat,
  print: Printer,
): Promise<readonly (Uint8Array | string)[]> => {
  const own = await each(disclosures, (disclosure) => print(disclosure, written))
  if (turned === undefined) return own
  const others = savedByLibreOffice(
    own.filter((bytes) => typeof bytes !== 'string'),
    written,
    turned,
  ).values()
  return own.map((bytes) => (typeof bytes === 'string' ? bytes : (others.next().value ?? 'not saved again')))
}

const readAll = async (
  disclosures: readonly Disclosure[],
  format: RoundTripFormat,
  print: Printer,
): Promise<readonly (Disclosure | string)[]> =>
  each(await filesOf(disclosures, format, print), async (bytes) => {
    if (typeof bytes === 'string') throw new Error(bytes)
    return disclose(bytes, `x.${format.turned ?? format.written}`)
  })

/** Prints every case in one format, reads it again and says what differs. */
export const roundTrips = async (
  cases: readonly RoundTripCase[],
  format: RoundTripFormat,
  print: Printer,
): Promise<readonly RoundTrip[]> => {
  const printed = cases.map(({ disclosure }) => disclosure)
  const first = await readAll(printed, format, print)
  const made = first.flatMap((read, i) => (cases[i]?.made === true && typeof read !== 'string' ? [read] : []))
  const second = (await readAll(made, format, print)).values()
  const { name } = format
  return cases.map((one, i): RoundTrip => {
    const read = first[i] ?? 'not read'
    const known = notYet[`${one.group}/${one.name}`] !== undefined
    const of = ({ lines, lost }: Differences): RoundTrip => ({
      case: one,
      format: name,
      differences: lines,
      known,
      lost,
    })
    if (typeof read === 'string') return of({ lines: [read], lost: [] })
    if (!one.made) return of(wholeDifferences(one.disclosure, read, name))
    const again = second.next().value ?? 'not read'
    const once = formDifferences(one.disclosure, read, name)
    const twice = typeof again === 'string' ? { lines: [again], lost: [] } : wholeDifferences(read, again, name)
    return of({
      lines: [...once.lines, ...twice.lines.map((line) => `second print: ${line}`)],
      lost: [...new Set([...once.lost, ...twice.lost])],
    })
  })
}
