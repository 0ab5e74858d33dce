import type { Disclosure, Form, Indicator, Printed } from '../../../form/index.ts'
import { Exact } from '../../../value/exact.ts'
import { conversion, type Value } from '../../../value/index.ts'
import type { Rule } from '../../rule.ts'
import { lettersOf, likeness, plainName, plainText } from '../queries/index.ts'
import { yearOf } from '../queries/year.ts'

/** A form with what tells its project from others, worked out once: a batch holds thousands. */
interface Filed {
  readonly form: Form
  readonly year: number | undefined
  readonly code: string
  readonly name: string
  readonly unit: string
}

const filedOf = (form: Form, disclosure: Disclosure): Filed => ({
  form,
  year: yearOf(form, disclosure),
  code: plainText(form.project?.code?.raw ?? ''),
  name: lettersOf(form.project?.name.raw ?? ''),
  unit: lettersOf((form.implementingUnit?.value as string | undefined) ?? form.implementingUnit?.raw ?? ''),
})

const sameProject = (a: Filed, b: Filed): boolean => {
  if (a.year === undefined || a.year !== b.year) return false
  if (a.code !== '' && b.code !== '') return a.code === b.code
  const units = a.unit === '' || b.unit === '' || a.unit.includes(b.unit) || b.unit.includes(a.unit)
  return a.name !== '' && a.name === b.name && units
}

const keysOf = ({ code, name }: Filed): readonly string[] => [
  ...(code === '' ? [] : [`code ${code}`]),
  ...(name === '' ? [] : [`name ${name}`]),
]

/** Forms by name and by code: one of the same project shares one of them, and nobody compares each with each. */
const byKeys = (filed: readonly Filed[]): ((own: Filed) => readonly Filed[]) => {
  const found = new Map<string, Filed[]>()
  for (const each of filed)
    for (const key of keysOf(each)) {
      const same = found.get(key)
      if (same) same.push(each)
      else found.set(key, [each])
    }
  return (own) => [...new Set(keysOf(own).flatMap((key) => found.get(key) ?? []))]
}

/** Whether two targets ask for the same: a missing operator may be either's, units may be written 万元 or 元. */
const sameTarget = (a: Printed<Value>, b: Printed<Value>): boolean => {
  if (plainText(a.raw) === plainText(b.raw)) return true
  const [left, right] = [a.value, b.value]
  if (left?.kind === 'quantity' && right?.kind === 'quantity') {
    if (left.op !== null && right.op !== null && left.op !== right.op) return false
    const units = conversion(left, right)
    return (
      units === undefined ||
      new Exact(left.number).times(units.numerator).eq(new Exact(right.number).times(units.denominator))
    )
  }
  if (left?.kind !== right?.kind) return left === undefined || right === undefined
  // Words may be put in other words; only numbers and dates are held against each other.
  return (
    left?.kind !== 'date' ||
    right?.kind !== 'date' ||
    left.date.startsWith(right.date) ||
    right.date.startsWith(left.date)
  )
}

const nameKey = (row: Indicator): string => `${row.level2.value} ${lettersOf(plainName(row.name.raw))}`

/** Finds the row of the same name, or the only one of nearly the same; the rows are filed by name once. */
const rowIn = (rows: readonly Indicator[]): ((row: Indicator) => Indicator | undefined) => {
  const byName = Map.groupBy(rows, nameKey)
  return (row) => {
    const exact = byName.get(nameKey(row)) ?? []
    if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined
    const alike = rows.filter(
      (each) => each.level2.value === row.level2.value && likeness(each.name.raw, row.name.raw) >= 0.9,
    )
    return alike.length === 1 ? alike[0] : undefined
  }
}

/** A self-evaluation measured against another target than the one that was approved. */
export const targetChanged: Rule = {
  id: 'target-changed',
  family: 'evaluation',
  severity: 'error',
  basis: [
    { kind: 'law', law: 'caiyu-2015-88', article: 'adjustment', verified: true },
    { kind: 'law', law: 'caiyu-2015-88', article: 'approval', verified: true },
  ],
  since: '0.1.0',
  docs: {
    title: '自评时改了目标',
    what: '同一项目、同一年度的绩效目标表与自评表一起检查时，自评表的年度指标值与目标表不同，或目标表的定量指标在自评表中不见了。',
    why: '绩效目标批复后一般不予调整，确需调整的按预算调整程序办理。自评时改低目标，得分就失去意义。',
    example: '目标表：进村义诊≥40场次；自评表：进村义诊，年度指标值≥30场次，实际32场次。',
    instead: '自评表按批复的≥40场次填写；经批准调整的，一并提供调整后的目标表。',
    cannotSee:
      '两份表须在同一次检查中给出，项目名称（或编码）、单位和年度相同。文字表述的目标不比较。经批准的调整看不到；有调整表（phase为adjustment）的，以调整表为准。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”的年度指标值为“{now}”，批复的绩效目标为“{approved}”。自评应按批复的目标进行，请改回；经批准调整的，请提供调整文件。',
        dropped: '批复的绩效目标有“{name}”（{approved}），自评表中没有这一项。请补上，或说明调整的依据。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” has the target “{now}”; the approved target is “{approved}”. A self-evaluation follows the approved targets: restore it, or show the approved change.',
        dropped:
          'The approved targets have “{name}” ({approved}); the self-evaluation does not. Add it, or show the approved change.',
      },
    },
  },
  create: ({ report }) => ({
    end: (batch) => {
      const filed = batch.flatMap((disclosure) => disclosure.forms.map((form) => filedOf(form, disclosure)))
      const near = byKeys(filed)
      for (const own of filed) {
        if (own.form.phase !== 'self-evaluation' || own.form.kind !== 'table') continue
        const before = (phase: Form['phase']) =>
          near(own).filter((each) => each.form.phase === phase && each.form.kind === 'table' && sameProject(each, own))
        const adjusted = before('adjustment')
        const approved = adjusted.length > 0 ? adjusted : before('target')
        const [only] = approved
        if (!only || approved.length > 1) continue
        const rowOf = rowIn(own.form.indicators)
        for (const row of only.form.indicators) {
          if (plainText(row.target.raw) === '') continue
          const now = rowOf(row)
          const name = plainName(row.name.raw)
          if (now && !sameTarget(row.target, now.target) && plainText(now.target.raw) !== '')
            report({
              at: now.target,
              data: { name, now: now.target.raw.trim(), approved: row.target.raw.trim() },
              related: [row.target],
            })
          const gone =
            !now &&
            row.target.value?.kind === 'quantity' &&
            own.form.indicators.every((each) => likeness(each.name.raw, row.name.raw) < 0.5)
          if (gone)
            report({
              at: own.form.title,
              message: 'dropped',
              data: { name, approved: row.target.raw.trim() },
              related: [row.target],
            })
        }
      }
    },
  }),
}
