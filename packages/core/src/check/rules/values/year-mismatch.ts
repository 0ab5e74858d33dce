import type { Form, Printed } from '../../../form/index.ts'
import { isOpen, valueCells, yearOf } from '../../../queries/index.ts'
import type { Value } from '../../../value/value.ts'
import type { Rule } from '../../rule.ts'

const yearIn = (date: string): number | undefined => {
  const year = /^\d{4}/.exec(date)?.[0]
  return year === undefined ? undefined : Number(year)
}

/** The years that a dated value covers, first and last. */
const spanOf = (value: Value | undefined): readonly [number, number] | undefined => {
  if (value?.kind === 'date') {
    const year = yearIn(value.date)
    return year === undefined ? undefined : [year, year]
  }
  if (value?.kind !== 'period') return undefined
  const [from, to] = [yearIn(value.from), yearIn(value.to)]
  return from === undefined || to === undefined ? undefined : [from, to]
}

interface Dated {
  readonly cell: Printed<Value>
  /** A single date after the year may be late work or a later stage (horizon-exceeds-year); a plan's may not. */
  readonly late: boolean
}

/** What is set and done in the year: the whole term has other years, and so has the past. */
const datedCells = ({ indicators, schedule = [], spendingPlan = [] }: Form): readonly Dated[] => {
  const found: Dated[] = []
  const add = (cell: Printed<Value> | undefined): void => {
    const kind = cell?.value?.kind
    if (cell && (kind === 'date' || kind === 'period')) found.push({ cell, late: true })
  }
  for (const { target, initialTarget, adjustedTarget, actual, forecast } of indicators) {
    add(target)
    add(initialTarget)
    add(adjustedTarget)
    add(actual)
    add(forecast)
  }
  for (const { period } of schedule) found.push({ cell: period, late: false })
  for (const { by } of spendingPlan) found.push({ cell: by, late: false })
  return found
}

/** The cells in which a form sets what is to be reached. */
const targetsOf = (form: Form): ReadonlySet<Printed> =>
  new Set(
    form.indicators.flatMap((row) => valueCells(row).flatMap(({ cell, kind }) => (kind === 'target' ? cell : []))),
  )

/** The year of the cell, where it is none of the form's: earlier; or, of a period, wholly another. */
const wrongYear = ({ cell, late }: Dated, year: number): number | undefined => {
  const span = spanOf(cell.value)
  if (!span) return undefined
  const [from, to] = span
  if (to < year) return to
  return from > year && (cell.value?.kind === 'period' || !late) ? from : undefined
}

const compared = /(?:较|比|与|以)\s*(20\d{2})\s*年(?!\s*(?:\d|[一二三四五六七八九十]|底|末|前|目标))/

/** Cells that compare with a year that comes after the form's: its figures are not there to be compared with. */
const laterBases = (form: Form, year: number): readonly { readonly cell: Printed; readonly other: number }[] => {
  const found: { readonly cell: Printed; readonly other: number }[] = []
  const look = (cell: Printed | undefined): void => {
    // Few cells name a year: to see that is quicker than to look for what is said of it.
    if (!cell?.raw.includes('20')) return
    const other = Number(compared.exec(cell.raw)?.[1] ?? 0)
    if (other > year) found.push({ cell, other })
  }
  for (const { name, target, definition, basis } of form.indicators) {
    look(name)
    look(target)
    look(definition)
    look(basis)
  }
  return found
}

const begun = /已|共计|累计|以来|起|至|启动|建成|投入使用/
const planned =
  /(?:^|[。；\n])\s*(?:[一二三四五六七八九十\d]{1,2}[、.．])?\s*(20\d{2})年(?:度|内)?，?(?=(?:拟|预计|新建|改建|建设|改造|开展|举办|组织|培训|发放|购置|采购|维修|维护|修缮|治理|实施|安排|补贴|补助|支持|新增|保障|完成|疏浚|种植|清理|印制|更新))([^。；\n]{0,120})/g

/** The goal of a target form says what is done in a year that is over: a goal that was not written anew. */
const pastPlans = ({ goal, phase, kind }: Form, year: number) => {
  // A goal that names this year too tells what comes after what.
  if (phase !== 'target' || kind !== 'table' || !goal?.raw.includes('20') || goal.raw.includes(String(year))) return []
  return [...goal.raw.matchAll(planned)].flatMap((match) => {
    const other = Number(match[1])
    const start = match.index + match[0].indexOf(match[1] ?? '')
    return other < year && !begun.test(match[2] ?? '') ? [{ goal, other, start, end: start + 5 }] : []
  })
}

/** A date of another year than the form's. */
export const yearMismatch: Rule = {
  id: 'year-mismatch',
  family: 'values',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.1.0',
  docs: {
    title: '年份与本表年度不符',
    what: '指标值、实际完成值、实施计划或支出计划里的年份早于本表年度，或整个期间都不在本表年度；或者与晚于本表年度的年份相比；绩效目标一开头写的是往年要做的事（警告）。',
    why: '多半是从别的年度复制来的；按字面，这项工作不在本年度完成。',
    example: '2024年度自评表，时效指标实际完成值“2023年1-12月”。',
    instead: '2024年1-12月。',
    fixSafety: '年份写错还是内容搬错由人判断，所以只作建议。',
    cannotSee:
      '晚于本年度的单个日期可能是延期或跨年安排，由别的规则检查；没有写年份的日期不查；绩效目标里同时写了本年度，或说的是已经做了什么的，不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '本表是{year}年度的，“{found}”写的却是{other}年。请核对，若是笔误改为{year}年。',
        goal: '本表是{year}年度的，绩效目标写的却是{other}年要做的事。请核对是否沿用了往年的文字，若是笔误改为{year}年。',
        base: '本表是{year}年度的，“{found}”却与{other}年相比，那一年的数还没有。请改为上年或更早的年份。',
      },
      fixes: { year: '改为“{corrected}”' },
    },
    en: {
      sentences: {
        default:
          'This form is for {year}, but “{found}” says {other}. Please check; if it is a slip, change it to {year}.',
        goal: 'This form is for {year}, but its goal says what is to be done in {other}. See whether it was taken over from that year; if it is a slip, change it to {year}.',
        base: 'This form is for {year}, but “{found}” compares with {other}, of which there are no figures yet. Compare with last year or an earlier one.',
      },
      fixes: { year: 'Change it to “{corrected}”' },
    },
  },
  create: ({ report }) => ({
    form: (form, { disclosure }) => {
      const year = yearOf(form, disclosure)
      if (year === undefined) return
      for (const { cell, other } of laterBases(form, year))
        report({
          at: cell,
          message: 'base',
          data: { year: String(year), found: cell.raw.trim(), other: String(other) },
          related: [form.year],
        })
      for (const { goal, other, start, end } of pastPlans(form, year))
        report({
          at: goal,
          span: { start, end },
          severity: 'warning',
          message: 'goal',
          data: { year: String(year), other: String(other) },
          related: [form.year],
        })
      let targets: ReadonlySet<Printed> | undefined
      for (const dated of datedCells(form)) {
        const other = wrongYear(dated, year)
        if (other === undefined) continue
        const { cell } = dated
        targets ??= targetsOf(form)
        const corrected = cell.raw.trim().replaceAll(String(other), String(year))
        const offered = corrected !== cell.raw.trim() && (isOpen(form) || !targets.has(cell))
        report({
          at: cell,
          data: { year: String(year), found: cell.raw.trim(), other: String(other), corrected },
          related: [form.year],
          ...(offered && { suggestions: [{ key: 'year', edits: [{ at: cell, raw: corrected }] }] }),
        })
      }
    },
  }),
}
