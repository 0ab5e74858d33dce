import {
  deriveIndicator,
  type EmptyLevel,
  type Form,
  type Indicator,
  type IndicatorCell,
  indicatorLists,
  isIndicatorCell,
  isIndicatorList,
  type Printed,
  typedText,
} from '../form/index.ts'
import { indicatorCells } from '../form/indicator-cells.ts'
import { labelKey } from '../form/label-key.ts'
import { typedCell } from '../form/typed-cell.ts'
import type { IndicatorsRow, Template } from '../template/schema/index.ts'
import { type LevelSlot, levelSlots, slotOf } from './level-map.ts'
import { targetCells } from './target-cells.ts'

export interface ConvertedIndicators {
  readonly indicators: readonly Indicator[]
  readonly emptyLevels: readonly EmptyLevel[]
  /** Pointers inside the old form of the cells that found a place. */
  readonly placed: readonly string[]
  /** Indexes of the indicators whose level the new form does not have. */
  readonly homeless: ReadonlySet<number>
}

/** The table of indicators of a template; undefined where it has none. */
export const indicatorsRow = (template: Template | undefined): IndicatorsRow | undefined =>
  template?.rows.find((row): row is IndicatorsRow => 'block' in row && row.block === 'indicators')

const nothing = (): Printed<never> => ({ raw: '', place: {} })

/** Columns that forms use for one another. */
const kin: Readonly<Partial<Record<IndicatorCell, readonly IndicatorCell[]>>> = {
  definition: ['formula'],
  formula: ['definition'],
  note: ['remark'],
  remark: ['note'],
}

type Cells = Readonly<Record<string, unknown>>

const printedIn = (cells: Cells, key: string): Printed | undefined => cells[key] as Printed | undefined
const copied = <T>({ raw, value }: Printed<T>): Printed<T> =>
  value === undefined ? { raw, place: {} } : { raw, value, place: {} }

interface Row {
  readonly cells: Cells
  readonly placed: readonly string[]
}

/** The cells of one indicator in the columns of another table. */
function rowIn(indicator: Indicator, block: IndicatorsRow): Row {
  const old: Cells = { ...indicator, ...targetCells(indicator, block) }
  const columns = new Set(block.columns.map(({ property }) => property))
  const cells: Record<string, unknown> = {}
  const placed = ['operator', 'unit'].filter(
    (key) => !columns.has(key as IndicatorCell) && printedIn(old, key) === undefined,
  )
  for (const { property, label } of block.columns) {
    if (property === 'extra') {
      const index = indicator.extra?.findIndex((one) => labelKey(one.label.raw) === labelKey(label)) ?? -1
      const found = indicator.extra?.[index]
      if (found !== undefined) placed.push(`extra/${index}/value`)
      const entry = { label: typedText(label, {}), value: found === undefined ? nothing() : copied(found.value) }
      cells.extra = [...((cells.extra as readonly unknown[] | undefined) ?? []), entry]
    } else if (isIndicatorList(property)) {
      const { head, cell } = indicatorLists[property]
      const entries = (old[property] as readonly Cells[] | undefined) ?? []
      const index = entries.findIndex((one) => labelKey(printedIn(one, head)?.raw ?? '') === labelKey(label))
      const found = entries[index] && printedIn(entries[index], cell)
      if (found !== undefined) placed.push(`${property}/${index}/${cell}`)
      const entry = { [head]: typedText(label, {}), [cell]: found === undefined ? nothing() : copied(found) }
      cells[property] = [...((cells[property] as readonly unknown[] | undefined) ?? []), entry]
    } else if (isIndicatorCell(property)) {
      const source = [property, ...(kin[property] ?? []).filter((key) => !columns.has(key))].find(
        (key) => (printedIn(old, key)?.raw ?? '') !== '',
      )
      const found = source === undefined ? undefined : printedIn(old, source)
      if (source !== undefined) placed.push(source)
      cells[property] =
        found === undefined
          ? nothing()
          : source === property
            ? copied(found)
            : typedCell(indicatorCells[property].typing, found.raw, {})
    }
  }
  return { cells, placed }
}

const levelsOf = (slot: LevelSlot): Pick<Indicator, 'level1' | 'level2'> => ({
  level1: { raw: slot.label1, value: slot.level1, place: {} },
  level2: { raw: slot.label2, value: slot.level2, place: {} },
})

/**
 * Indicators in the levels and columns of another form: levels by their codes, whatever a region calls them, rows in the
 * order of its levels. A level without indicators keeps its blank row where the old form had one or did not know the level.
 */
export function convertIndicators(form: Form, from: Template | undefined, to: Template): ConvertedIndicators {
  const block = indicatorsRow(to)
  const all = new Set(form.indicators.keys())
  if (block === undefined) return { indicators: [], emptyLevels: [], placed: [], homeless: all }
  const slots = levelSlots(block)
  const fromBlock = indicatorsRow(from)
  const oldSlots = fromBlock === undefined ? [] : levelSlots(fromBlock)
  const rows = form.indicators.map((indicator, index) => ({
    index,
    indicator,
    slot: slots.length === 0 ? index : slotOf(slots, indicator.level1, indicator.level2),
  }))
  const homeless = new Set(rows.flatMap(({ slot, index }) => (slot === undefined ? [index] : [])))
  const placed: string[] = []
  const sorted = rows
    .filter(({ slot }) => slot !== undefined)
    .toSorted((a, b) => (a.slot ?? 0) - (b.slot ?? 0) || a.index - b.index)
  const indicators = sorted.map(({ index, indicator, slot }): Indicator => {
    const level = slots[slot ?? 0]
    const row = rowIn(indicator, block)
    placed.push(...row.placed.map((key) => `/indicators/${index}/${key}`))
    const levels =
      level === undefined ? { level1: copied(indicator.level1), level2: copied(indicator.level2) } : levelsOf(level)
    return deriveIndicator({ ...levels, name: nothing(), target: nothing(), ...row.cells })
  })
  const filled = new Set(sorted.map(({ slot }) => slot))
  const blank = new Set(form.emptyLevels.map(({ level1, level2 }) => slotOf(slots, level1, level2)))
  const emptyLevels = slots.flatMap((level, slot): readonly EmptyLevel[] => {
    const unknown = !oldSlots.some((old) => old.level2 === level.level2 && old.level1 === level.level1)
    if (filled.has(slot) || !(blank.has(slot) || unknown)) return []
    return [{ ...levelsOf(level), after: sorted.filter((row) => (row.slot ?? 0) < slot).length }]
  })
  return { indicators, emptyLevels, placed, homeless }
}
