import type { Blocks } from '@jiheng/core/blocks'
import { type PackageDraft, packageDraft } from '../annotate/package-draft.ts'
import type { ReadContext } from '../open/blocks-reader.ts'
import type { Limits } from '../open/limits.ts'
import { packageParts } from '../xlsx/package-parts.ts'
import { readXlsx } from '../xlsx/read-xlsx.ts'
import { workbookParts } from '../xlsx/workbook-parts.ts'
import { zipDirectory } from '../zip/zip-directory.ts'
import { byCell, type ChangedBlock } from './by-cell.ts'
import { type Amended, type CellChange, changeOfText, type NotAmended, type NotAmendedReason } from './cell-change.ts'
import { sheetElements } from './sheet-cells.ts'
import { cellSplice } from './sheet-splices.ts'

/** A worksheet may be larger than other parts, for blanks that nobody reads. */
const roomForBlanks = 3

interface SheetChange<C extends CellChange> extends ChangedBlock<C> {
  readonly now: string
  readonly made: readonly C[]
}

/** Has the program compute all formulas when it opens the workbook: numbers have changed under them. */
const recompute = (draft: PackageDraft, bytes: Uint8Array, entries: ReadContext['entries'], limits: Limits): void => {
  const related = packageParts(bytes, entries, limits).relationships('')
  const main = [...related.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  const entry = draft.parts.find(main)
  if (entry === undefined) return
  const { text, children, prefix } = draft.outline(entry)
  const own = children.find(({ name }) => name === 'calcPr')
  if (own?.attribute('fullCalcOnLoad') !== undefined) return
  if (own) draft.splice(entry, { at: own.at + `<${prefix}calcPr`.length, xml: ' fullCalcOnLoad="1"' })
  else {
    const before = children.findLast(({ name }) =>
      /^(?:sheets|functionGroups|externalReferences|definedNames)$/.test(name),
    )
    if (before && text[before.end - 1] === '>')
      draft.splice(entry, { at: before.end, xml: `<${prefix}calcPr fullCalcOnLoad="1"/>` })
  }
}

/** Changes cells; `asText`: those of which a number too is to be written as text. */
function changeCells<C extends CellChange>(
  bytes: Uint8Array,
  cells: readonly SheetChange<C>[],
  { entries }: ReadContext,
  limits: Limits,
  asText: (cell: SheetChange<C>) => boolean,
): Amended<C> {
  const { sheets } = workbookParts(bytes, packageParts(bytes, entries, limits), limits)
  const draft = packageDraft(bytes, entries, limits)
  const made: C[] = []
  const left: NotAmended<C>[] = []
  let formulas = false
  for (const [name, own] of Map.groupBy(cells, ({ place }) => place.sheet ?? '')) {
    const entry = sheets.find((sheet) => sheet.name === name)?.entry
    const elements = entry && sheetElements(bytes, entry, limits)
    for (const cell of own) {
      const { row, column } = cell.place
      const splice =
        entry && elements && row !== undefined && column !== undefined
          ? cellSplice(
              elements,
              { row, column, shown: cell.text, now: cell.now },
              draft.outline(entry).prefix,
              asText(cell),
            )
          : undefined
      if (entry && typeof splice === 'object') {
        draft.splice(entry, splice)
        made.push(...cell.made)
      } else {
        const why: NotAmendedReason = splice === 'formula' ? 'formula' : 'not-found'
        left.push(...cell.made.map((change): NotAmended<C> => ({ change, why })))
      }
    }
    formulas ||= elements?.formulas ?? false
  }
  if (made.length > 0 && formulas) recompute(draft, bytes, entries, limits)
  return { bytes: made.length > 0 ? draft.build() : bytes, made, left }
}

const shownAt = (blocks: Blocks): ReadonlyMap<string, string> =>
  new Map(
    blocks.blocks.flatMap((block) =>
      (block.kind === 'grid' ? block.rows.flatMap(({ cells }) => cells) : [block]).map(
        ({ place: { sheet, row, column }, text }) => [`${sheet}|${row}|${column ?? 1}`, text] as const,
      ),
    ),
  )

/**
 * Changes cells of a workbook, their style kept; what formulas compute is left. A number stays a number where the cell then
 * shows what it is to show.
 *
 * @throws {Refusal} those of `readXlsx`
 */
export async function amendXlsx<C extends CellChange>(
  bytes: Uint8Array,
  changes: readonly C[],
  context: ReadContext,
): Promise<Amended<C>> {
  const limits: Limits = { ...context.limits, inflated: context.limits.inflated * roomForBlanks }
  const { cells, lost } = byCell(await readXlsx(bytes, context), changes)
  const left: NotAmended<C>[] = lost.map((change) => ({ change, why: 'not-found' }))
  const wanted = cells.flatMap((cell): readonly SheetChange<C>[] => {
    const { now, made, left: other } = changeOfText(cell.text, cell.changes)
    left.push(...other.map((change): NotAmended<C> => ({ change, why: 'not-found' })))
    return made.length > 0 ? [{ ...cell, place: { column: 1, ...cell.place }, now, made }] : []
  })
  const first = changeCells(bytes, wanted, context, limits, () => false)
  if (first.made.length === 0) return { bytes, made: [], left: [...left, ...first.left] }
  const entries = zipDirectory(first.bytes, context.limits)
  const shown = shownAt(await readXlsx(first.bytes, { ...context, entries }))
  const says = ({ place, now }: SheetChange<C>) => shown.get(`${place.sheet}|${place.row}|${place.column ?? 1}`) === now
  const second = wanted.every(says) ? first : changeCells(bytes, wanted, context, limits, (cell) => !says(cell))
  return { bytes: second.bytes, made: second.made, left: [...left, ...second.left] }
}
