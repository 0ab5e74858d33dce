import { append } from '../../form/append.ts'
import { claimFields, twinLabels } from '../../form/claims.ts'
import type { AmountUnit } from '../../form/codes.ts'
import type { Skipped } from '../../form/disclosure.ts'
import type { Finding } from '../../form/finding.ts'
import type { Form, FundLine } from '../../form/form.ts'
import { isMoneyColumn } from '../../form/money-columns.ts'
import type { Place } from '../../form/place.ts'
import type { Printed } from '../../form/printed.ts'
import { inferred, typedAmount, typedDecimal, typedText, typedValue } from '../../form/typed.ts'
import { joined } from '../prose/prose.ts'
import type { FoundForm } from '../segment.ts'
import { beside, textOf } from '../source/cells.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { readRows } from '../table/rows.ts'
import { contradictionsOf } from './contradictions.ts'
import type { Draft } from './draft.ts'
import { entriesOf } from './entries.ts'
import { readingFinding } from './finding.ts'
import { schemeOf } from './kind.ts'
import { concludedUnit } from './money-unit.ts'
import { ownTemplate } from './own-template.ts'

const placeOf = (strips: readonly Strip[]): Place => {
  const first = strips[0]?.place ?? {}
  const last = strips.at(-1)?.place
  const end = last?.endLine ?? last?.line
  return first.line !== undefined && end !== undefined && end > first.line ? { ...first, endLine: end } : first
}

/** What the rest of the document says where the form itself is silent. */
export interface Surroundings {
  readonly year: number | undefined
  readonly units: readonly AmountUnit[]
}

const fundsOf = (found: FoundForm, unit: AmountUnit): readonly FundLine[] =>
  found.head.funds.map(({ path, column, label, amount }) => ({
    path,
    column,
    amount: isMoneyColumn(column)
      ? typedAmount(amount.text, amount.place, unit)
      : typedDecimal(amount.text, amount.place),
    label,
  }))

const cells = (printed: readonly Cell[], fallback: Place): Printed<never> =>
  joined(
    printed.filter(({ text }, i) => text !== '' || i === 0),
    fallback,
  )

/** Makes the typed Form of a draft, with the findings of its reading and the lines it does not use. */
export const assemble = (
  of: Draft,
  around: Surroundings,
): { readonly form: Form; readonly findings: readonly Finding[]; readonly skipped: readonly Skipped[] } => {
  const { found, template } = of
  const { head, table } = found
  const place = placeOf(found.strips)
  const findings: Finding[] = []
  const rows = table ? readRows(table, template) : { indicators: [], emptyLevels: [], findings: [] }
  append(findings, rows.findings)
  const concluded = of.unit ? undefined : concludedUnit(found, around.units, template)
  const unit = of.unit ?? inferred(concluded?.unit ?? '万元', beside(head.funds[0]?.amount, place))
  if (concluded && head.funds.length > 0)
    findings.push(
      readingFinding(
        'unit-concluded',
        'hint',
        unit.place,
        { unit: concluded.unit },
        { at: 'amountUnit', ...(concluded.from === 'size' ? {} : { sentence: concluded.from }) },
      ),
    )
  const year = of.year ?? (around.year === undefined ? { raw: '', place } : inferred(around.year, place))
  if (!table && head.reviews.length === 0)
    findings.push(readingFinding('form-cut', 'warning', place, { fields: head.fields.length }))
  append(findings, contradictionsOf(found))
  if (found.cut)
    findings.push(
      readingFinding(
        'form-cut',
        'warning',
        found.cut.place,
        { row: skip(found.cut, 'table').raw },
        { sentence: 'row' },
      ),
    )
  const skipped: Skipped[] = [
    ...found.pageNumbers.map((strip) => skip(strip, 'page-number')),
    ...found.repeated.map((strip) => skip(strip, 'repeated-header')),
    ...(table?.subtotals ?? []).map((strip) => skip(strip, 'subtotal')),
    ...found.leftover.map((strip) => skip(strip, 'not-understood')),
    ...head.leftover.map((cell): Skipped => ({ raw: cell.text, place: cell.place, why: 'not-understood' })),
  ]
  for (const item of skipped)
    if (item.why === 'not-understood')
      findings.push(readingFinding('text-not-understood', 'warning', item.place, { text: item.raw.slice(0, 60) }))
  const unitValue = unit.value ?? '万元'
  const totals = table?.totals ?? head.totals[0]
  const grade = table?.totals?.grade
  const fields = grade
    ? [...head.fields, { label: inferred('评价等级', beside(grade, place)), value: textOf(grade) }]
    : head.fields
  const form: Form = {
    template: template ? `${template.id}@${template.version}` : 'generic',
    ...(template
      ? {}
      : {
          ownTemplate: ownTemplate(of, unitValue),
        }),
    kind: 'table',
    phase: of.phase,
    subject: of.subject,
    scheme: schemeOf(found),
    title: of.title,
    year,
    amountUnit: unit,
    ...claimFields(fields, template && twinLabels(template)),
    fields,
    funds: fundsOf(found, unitValue),
    ...(head.plan.length > 0 && {
      spendingPlan: head.plan.map(({ by, percent }) => ({
        by: typedValue(by.text, by.place),
        percent: typedDecimal(percent.text, percent.place),
      })),
    }),
    ...(head.schedule.length > 0 && {
      schedule: head.schedule.map(({ period, text }) => ({
        period: typedValue(period.text, period.place),
        text: textOf(text),
      })),
    }),
    ...(head.subGoals.length > 0 && {
      subGoals: head.subGoals.map(({ no, text }) => ({
        ...(no.text === '' ? {} : { no: textOf(no) }),
        text: textOf(text),
      })),
    }),
    ...(head.safeguards.length > 0 && { safeguards: head.safeguards }),
    goal: cells(head.goal, place),
    ...((head.goalActual.length > 0 || of.phase === 'self-evaluation') && {
      goalActual: cells(head.goalActual, place),
    }),
    ...entriesOf(head, unitValue),
    indicators: rows.indicators,
    emptyLevels: rows.emptyLevels,
    ...(table && table.points.length > 0 && { level1Points: table.points }),
    ...(totals && { totals: totalsOf(totals) }),
    place,
  }
  return { form, findings, skipped }
}

const totalsOf = (totals: NonNullable<NonNullable<FoundForm['table']>['totals']>): NonNullable<Form['totals']> => ({
  label: typedText(totals.label.text, totals.label.place),
  ...(totals.weight && { weight: typedDecimal(totals.weight.text, totals.weight.place) }),
  ...(totals.score && { score: typedDecimal(totals.score.text, totals.score.place) }),
})

const skip = (strip: Strip, why: Skipped['why']): Skipped => ({
  raw: strip.filled.map(({ text }) => text).join('\t'),
  place: strip.place,
  why,
})
