import { type Level1, type Level2, level2Codes } from '../../form/codes.ts'
import { deriveIndicator } from '../../form/derive-indicator.ts'
import type { Finding, FindingData } from '../../form/finding.ts'
import type { EmptyLevel, Indicator } from '../../form/form.ts'
import { parentOf } from '../../form/levels.ts'
import type { Printed } from '../../form/printed.ts'
import type { Template } from '../../template/schema/index.ts'
import { readingFinding } from '../form/finding.ts'
import type { Cell } from '../source/strip.ts'
import { inferredLevel } from './levels.ts'
import type { RawRow, RawTable } from './raw-table.ts'
import { partsOfRow } from './row-of-cells.ts'

const orderUnder = (level1: Level1, template: Template | undefined): readonly Level2[] => {
  const block = template?.rows.find((row) => 'block' in row && row.block === 'indicators')
  const own =
    block && 'levels' in block
      ? block.levels.find((level) => level.level1 === level1)?.level2.map(({ level2 }) => level2)
      : undefined
  return own ?? level2Codes.filter((level2) => parentOf[level2] === level1)
}

/**
 * The level 2 of rows whose label is gone: the first one of the printed order that the form does not print elsewhere
 * under that level 1, and that stands before the next label which it does print.
 */
const lostLevel2 = (rows: readonly RawRow[], at: number, template: Template | undefined): Level2 | undefined => {
  const level1 = rows[at]?.level1.value
  if (!level1) return undefined
  const order = orderUnder(level1, template)
  const group = rows.filter((row) => row.level1.value === level1)
  const printed = new Set(group.map((row) => row.level2.value))
  const next = rows.slice(at + 1).find((row) => row.level2.value !== undefined && row.level1.value === level1)
    ?.level2.value
  const limit = next === undefined ? order.length : order.indexOf(next)
  return order.slice(0, limit < 0 ? order.length : limit).find((code) => !printed.has(code))
}

const withLevels = (table: RawTable, template: Template | undefined): readonly RawRow[] => {
  let known: { readonly of: Printed<Level2>; readonly as: Printed<Level2> } | undefined
  return table.rows.map((row, i, rows) => {
    if (row.level2.value !== undefined || row.level2.raw !== '' || !table.columns.some(({ name }) => name === 'level2'))
      return row
    if (known?.of !== row.level2) {
      const code = row.level2Lost ? lostLevel2(rows, i, template) : undefined
      known = { of: row.level2, as: inferredLevel(code, row.level2.place) }
    }
    return { ...row, level2: known.as }
  })
}

/** A table without a level-2 column: the level 2 follows where the level 1 has only one. */
const onlyLevel2 = (row: RawRow): Printed<Level2> =>
  row.level2.value === undefined && row.level2.raw === '' && row.level1.value === 'satisfaction'
    ? inferredLevel('serviceSatisfaction', row.level2.place)
    : row.level2

const indicatorOf = (row: RawRow): Indicator => {
  const parts = partsOfRow(row.cells)
  const own = parts.level2Weight ?? row.level2Weight
  return deriveIndicator({
    ...parts,
    level1: row.level1,
    level2: onlyLevel2(row),
    name: parts.name ?? { raw: '', place: row.place },
    target: parts.target ?? { raw: '', place: row.place },
    ...(own && { level2Weight: own }),
  })
}

export interface ReadRows {
  readonly indicators: readonly Indicator[]
  readonly emptyLevels: readonly EmptyLevel[]
  readonly findings: readonly Finding[]
}

const dataOf = ({ level1, level2 }: RawRow, cell: Cell | undefined): FindingData => ({
  label: cell?.text ?? '',
  level1: level1.value ?? '',
  level2: level2.value ?? '',
})

/** Types the rows of an indicator table and concludes what damage took from them. */
export const readRows = (table: RawTable, template: Template | undefined): ReadRows => {
  const indicators: Indicator[] = []
  const emptyLevels: EmptyLevel[] = []
  const findings: Finding[] = []
  for (const row of withLevels(table, template)) {
    const at = row.empty ? `emptyLevels/${emptyLevels.length}` : `indicators/${indicators.length}`
    const rules = new Set<string>()
    for (const { rule, part, cell } of row.doubts) {
      rules.add(rule)
      const slip = row.level2.value === undefined ? 'slippedOpen' : 'slipped'
      const slipped = rule === 'level2-label-lost' ? { sentence: slip } : {}
      findings.push(
        readingFinding(
          rule,
          rule === 'cells-slipped' || rule === 'cell-continued' ? 'hint' : 'warning',
          cell?.place ?? row.place,
          dataOf(row, cell),
          { at: `${at}/${part}`, ...slipped },
        ),
      )
    }
    if (row.level2Lost && !rules.has('level2-label-lost')) {
      const open = row.level2.value === undefined ? { sentence: 'open' } : {}
      findings.push(
        readingFinding('level2-label-lost', 'warning', row.place, dataOf(row, undefined), {
          at: `${at}/level2`,
          ...open,
        }),
      )
    }
    if (!row.empty) indicators.push(indicatorOf(row))
    else if (row.level2.raw !== '' || row.level2.value !== undefined)
      emptyLevels.push({ level1: row.level1, level2: row.level2, after: indicators.length })
  }
  return { indicators, emptyLevels, findings: firstOfRun(findings) }
}

/** Rows that share one lost label share one finding. */
const firstOfRun = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding, i) => {
    const before = findings[i - 1]
    return !(
      before &&
      finding.rule === 'level2-label-lost' &&
      finding.data.label === '' &&
      before.rule === finding.rule &&
      before.data.label === '' &&
      before.data.level2 === finding.data.level2
    )
  })
