import { addressOf, isFault, type Path, printedAt } from '../edit/address.ts'
import { tryEdits } from '../edit/apply-edits.ts'
import { removeItem } from '../edit/items.ts'
import { accepted, type EditResult, refused } from '../edit/result.ts'
import { setIn } from '../edit/set.ts'
import type { Disclosure } from '../form/disclosure.ts'
import { cellsOfRow, partsByColumn } from './columns.ts'
import { type GrowingTexts, reach, wholeText, withText } from './growing-texts.ts'
import type { PrintedText } from './printed-texts.ts'
import { emptied, readFrom, withoutEmptyRows } from './release.ts'
import { settle } from './settle.ts'
import { inReadingOrder, type SourceCell } from './source-cell.ts'

const rowOfPointer = (at: string | undefined): string | undefined =>
  at === undefined ? undefined : /^\/forms\/\d+\/indicators\/\d+(?=\/)/.exec(at)?.[0]

/** The row of an indicator, and its form. */
const indicatorAt = (disclosure: Disclosure, row: string | undefined) => {
  const [, form, index] = /^\/forms\/(\d+)\/indicators\/(\d+)$/.exec(row ?? '') ?? []
  const found = disclosure.forms[Number(form)]
  const indicator = found?.indicators[Number(index)]
  return found && indicator ? { form: found, indicator } : undefined
}

const pathOf = (disclosure: Disclosure, at: string): Path | undefined => {
  const address = addressOf(disclosure, at)
  return isFault(address) || address.kind !== 'cell' ? undefined : address.path
}

/** The cell of the form in which the text of a cell goes on: of an indicator the one of its column, else `home` itself. */
const continuedAt = (disclosure: Disclosure, home: string, { place }: SourceCell): string => {
  const row = rowOfPointer(home)
  const found = indicatorAt(disclosure, row)
  if (found === undefined) return home
  const own = cellsOfRow(found.indicator).find((cell) => cell.raw !== '' && cell.place.column === place.column)
  const part = own?.to ?? (place.column === undefined ? undefined : partsByColumn(found.form).get(place.column))
  return part === undefined ? home : `${row}/${part}`
}

/** What each cell of the form is made up of once the rows are joined, what is given up, and the rows that go with it. */
interface Joined {
  readonly texts: GrowingTexts
  readonly given: readonly PrintedText[]
  readonly gone: ReadonlySet<string>
}

const join = (disclosure: Disclosure, home: string, cells: readonly SourceCell[]): Joined => {
  const homeRow = rowOfPointer(home)
  let texts: GrowingTexts = new Map()
  const given: PrintedText[] = []
  const gone = new Set<string>()
  const isHome = (at: string) => (homeRow === undefined ? at === home : rowOfPointer(at) === homeRow)
  for (const cell of cells) {
    const from = readFrom(disclosure, [cell])
    if (from.some(({ at }) => isHome(at))) continue
    const other = from.map(({ at }) => rowOfPointer(at)).find((row) => row !== undefined)
    const row = homeRow === undefined ? undefined : indicatorAt(disclosure, other)
    if (row !== undefined && other !== undefined) {
      gone.add(other)
      // All of a row that was read apart comes along, whichever of its cells were pointed at.
      for (const { to, raw, place } of cellsOfRow(row.indicator))
        if (raw.trim() !== '') texts = withText(texts, `${homeRow}/${to}`, { raw, place })
      continue
    }
    given.push(...from)
    texts = withText(texts, continuedAt(disclosure, home, cell), cell)
  }
  for (const [at] of texts) {
    const path = pathOf(disclosure, at)
    const present = path && printedAt(disclosure, path)
    if (present && present.raw.trim() !== '') texts = withText(texts, at, { raw: present.raw, place: present.place })
  }
  return { texts, given, gone }
}

/**
 * A person says that rows of the source belong together: the texts of the other rows go on in the cells of the first one
 * that was read, column by column; indicators that were read from the others go. Refused where none of the cells was read
 * as anything: then there is nothing to join them to.
 *
 * @example joinRows(disclosure, [{ raw: '修缮文化馆', place: { line: 7, column: 3 } }, { raw: '舍三处', place: { line: 8, column: 3 } }])
 */
export const joinRows = (disclosure: Disclosure, cells: readonly SourceCell[]): EditResult => {
  const ordered = inReadingOrder(cells)
  const home = ordered.flatMap((cell) => readFrom(disclosure, [cell]))[0]?.at
  if (home === undefined) return refused({ at: '', fault: 'no-such-entry', found: ordered[0]?.raw ?? '', expected: [] })
  const { texts, given, gone } = join(disclosure, home, ordered)
  const edited = tryEdits(disclosure, [
    ...emptied(given.filter(({ at }) => !texts.has(at))),
    ...[...texts].map(([at, own]) => ({ at, raw: wholeText(own) })),
  ])
  if (!edited.ok) return edited
  const placed = [...texts].reduce((current, [at, own]) => {
    const path = pathOf(current, at)
    const printed = path && printedAt(current, path)
    return path && printed ? setIn(current, path, { ...printed, place: reach(own) }) : current
  }, edited.disclosure)
  const rows = [...gone].toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
  const joined = rows.reduce(
    (current, at) => {
      const removed = removeItem(current, at)
      return removed.ok ? removed.disclosure : current
    },
    withoutEmptyRows(placed, given),
  )
  return accepted(settle(joined, ordered))
}
