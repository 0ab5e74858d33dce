import { level1Words, level2Words } from '../messages/level-words.ts'
import { itemsOf } from './build-items.ts'
import { listsOf } from './build-lists.ts'
import { claimFields } from './claims.ts'
import { type AmountUnit, type Level1, type Level2, level1Schema, level2Codes, level2Schema } from './codes.ts'
import { deriveIndicator } from './derive-indicator.ts'
import type { EmptyLevel, Field, Form, FundLine, Indicator } from './form.ts'
import { indicatorCellNames, indicatorCells } from './indicator-cells.ts'
import { parentOf } from './levels.ts'
import type { Lines } from './lines.ts'
import { isMoneyColumn } from './money-columns.ts'
import type { Place } from './place.ts'
import type { Printed } from './printed.ts'
import type { FormSpec } from './spec.ts'
import { inferred, typedAmount, typedDecimal, typedLevel1, typedLevel2, typedText, typedValue } from './typed.ts'
import { typedCell } from './typed-cell.ts'

const isLevel1 = (text: string): text is Level1 => level1Schema.safeParse(text).success
const isLevel2 = (text: string): text is Level2 => level2Schema.safeParse(text).success

/** A level is given by its code, or by its printed label. */
const level1 = (text: string, place: Place): Printed<Level1> =>
  isLevel1(text) ? { raw: level1Words[text]['zh-CN'], value: text, place } : typedLevel1(text, place)
const level2 = (text: string, place: Place): Printed<Level2> =>
  isLevel2(text) ? { raw: level2Words[text]['zh-CN'], value: text, place } : typedLevel2(text, place)

const levelsOf = (code: string, line: number, first?: string) => {
  const second = level2(code, { line, column: 2 })
  const parent = second.value === undefined ? '' : (parentOf[second.value] ?? '')
  return { level1: level1(first ?? parent, { line, column: 1 }), level2: second }
}

/** The money lines of a form; "本级资金/财政拨款" is a path, a record holds one amount a column. */
const buildFunds = (spec: FormSpec, unit: AmountUnit, lines: Lines): readonly FundLine[] =>
  Object.entries(spec.funds ?? {}).flatMap(([path, amounts]) => {
    const line = lines.next()
    const columns = typeof amounts === 'string' ? { 预算: amounts } : amounts
    return Object.entries(columns).map(([column, raw], index) => {
      const place = { line, column: index + 2 }
      return {
        path: path.split('/'),
        column,
        amount: isMoneyColumn(column) ? typedAmount(raw, place, unit) : typedDecimal(raw, place),
      }
    })
  })

const others = indicatorCellNames.filter((cell) => cell !== 'name' && cell !== 'target')
/** Made-up columns of the source, in the order of the classic forms. */
const columnOf = (cell: (typeof others)[number]): number => {
  const first = ['actual', 'weight', 'score', 'definition', 'basis', 'note', 'description']
  return 5 + (first.includes(cell) ? first.indexOf(cell) : first.length + others.indexOf(cell))
}

/** A cell that any row of the form fills is a column of the form: the other rows have it empty. */
const buildRows = (rows: NonNullable<FormSpec['rows']>, lines: Lines): readonly Indicator[] => {
  const columns = others.filter((cell) => rows.some((row) => row[3]?.[cell] !== undefined))
  return rows.map(([code, name, target, more = {}]) => {
    const line = lines.next()
    const cells = columns.map(
      (cell) =>
        [cell, typedCell(indicatorCells[cell].typing, more[cell] ?? '', { line, column: columnOf(cell) })] as const,
    )
    return deriveIndicator({
      ...levelsOf(code, line, more.level1),
      name: typedText(name, { line, column: 3 }),
      target: typedValue(target, { line, column: 4 }),
      ...(Object.fromEntries(cells) as Partial<Indicator>),
      ...listsOf(more, rows, line),
    })
  })
}

/** Empty level-2 rows stand where the framework's order puts them among the indicators. */
const buildEmpty = (codes: readonly string[], indicators: readonly Indicator[], lines: Lines): readonly EmptyLevel[] =>
  codes.map((code) => {
    const levels = levelsOf(code, lines.next())
    const order = level2Codes.indexOf(levels.level2.value ?? 'serviceSatisfaction')
    return {
      ...levels,
      after: indicators.filter(({ level2: { value } }) => value !== undefined && level2Codes.indexOf(value) < order)
        .length,
    }
  })

/** Makes one typed form; see `buildDisclosure`. `year` is the document's. */
export const buildForm = (spec: FormSpec, year: number, lines: Lines): Form => {
  const first = lines.next()
  const unit = spec.amountUnit ?? '万元'
  const unitLine = lines.next()
  const text = (raw: string) => typedText(raw, { line: lines.next() })
  const fields = Object.entries(spec.fields ?? {}).map(([label, value]): Field => {
    const line = lines.next()
    return { label: typedText(label, { line, column: 1 }), value: typedText(value, { line, column: 2 }) }
  })
  const funds = buildFunds(spec, unit, lines)
  const goal = text(spec.goal ?? '')
  const goalActual =
    spec.goalActual === undefined ? undefined : typedText(spec.goalActual, { ...goal.place, column: 2 })
  const indicators = buildRows(spec.rows ?? [], lines)
  const evaluated =
    goalActual !== undefined || indicators.some((row) => row.actual !== undefined || row.score !== undefined)
  const emptyLevels = buildEmpty(spec.emptyLevels ?? [], indicators, lines)
  const paired = <A, B>(one: (place: Place) => A, other: (place: Place) => B) => {
    const line = lines.next()
    return [one({ line, column: 1 }), other({ line, column: 2 })] as const
  }
  return {
    template: spec.template ?? 'generic',
    kind: spec.kind ?? 'table',
    phase: spec.phase ?? (evaluated ? 'self-evaluation' : 'target'),
    subject: spec.subject ?? 'project',
    scheme: spec.scheme ?? 'classic',
    title: typedText(spec.title ?? '', { line: first, column: 1 }),
    year: { raw: `（${spec.year ?? year}年度）`, value: spec.year ?? year, place: { line: first, column: 2 } },
    amountUnit:
      spec.unitPrinted === false
        ? inferred(unit, { line: unitLine })
        : { raw: `单位：${unit}`, value: unit, place: { line: unitLine } },
    ...claimFields(fields),
    fields,
    funds,
    ...(spec.spendingPlan && {
      spendingPlan: Object.entries(spec.spendingPlan).map(([by, percent]) => {
        const [a, b] = paired(
          (p) => typedValue(by, p),
          (p) => typedDecimal(percent, p),
        )
        return { by: a, percent: b }
      }),
    }),
    ...(spec.schedule && {
      schedule: spec.schedule.map(([period, stage]) => {
        const [a, b] = paired(
          (p) => typedValue(period, p),
          (p) => typedText(stage, p),
        )
        return { period: a, text: b }
      }),
    }),
    ...(spec.subGoals && {
      subGoals: spec.subGoals.map((sub) => {
        const line = lines.next()
        return {
          ...(sub.no !== undefined && { no: typedText(sub.no, { line, column: 1 }) }),
          ...(sub.heading !== undefined && { heading: typedText(sub.heading, { line, column: 2 }) }),
          text: typedText(sub.text, { line, column: 3 }),
          ...(sub.amount !== undefined && { amount: typedAmount(sub.amount, { line, column: 4 }, unit) }),
        }
      }),
    }),
    ...(spec.safeguards && { safeguards: spec.safeguards.map((s) => ({ text: text(s) })) }),
    goal,
    ...(goalActual && { goalActual }),
    indicators,
    emptyLevels,
    ...(spec.level1Points && {
      level1Points: Object.entries(spec.level1Points).map(([label, points]) => {
        const [a, b] = paired(
          (p) => level1(label, p),
          (p) => typedDecimal(points, p),
        )
        return { level1: a, points: b }
      }),
    }),
    ...itemsOf(spec, unit, lines),
    ...(spec.totals && {
      totals: (() => {
        const line = lines.next()
        return {
          label: typedText('总分', { line, column: 1 }),
          ...(spec.totals.weight !== undefined && { weight: typedDecimal(spec.totals.weight, { line, column: 2 }) }),
          ...(spec.totals.score !== undefined && { score: typedDecimal(spec.totals.score, { line, column: 3 }) }),
        }
      })(),
    }),
    place: { line: first, endLine: lines.next() },
  }
}
