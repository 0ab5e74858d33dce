import type { Indicator } from '../../../form/index.ts'
import { isCostRow, isNameless, lettersOf, plainName, quantityOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { nearNames } from './shared/near-names.ts'

const benefits = new Set<string | undefined>([
  'economicBenefit',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainableImpact',
])

/** What does not tell one group or thing from another. */
const empty =
  /受益|服务|广大|社会|相关|有关|参与|全[省市区县乡镇]|[我本][省市区县乡镇]|组织|开展|举办|完成|实施|带动|提升|促进/g

/** A row with what tells it from others, worked out once: every row is held against many. */
interface Row {
  readonly indicator: Indicator
  readonly position: number
  readonly name: string
  readonly cost: boolean
  /** Which of the form's sets: one for the term and, below it, one for the year begin with the same level 1. */
  readonly set: number
  readonly unit: string | null | undefined
  /** Groups and quantities: 骨干教师 are not all teachers, they are one only where the words between say nothing. */
  readonly ofGroup: boolean
}

/** The set of every row: a new one begins where the level-1 names begin anew. */
const setsOf = (indicators: readonly Indicator[]): readonly number[] => {
  const first = indicators[0]?.level1.value
  let set = 0
  return indicators.map(({ level1 }, index) => {
    if (first && level1.value === first && indicators[index - 1]?.level1.value !== first) set++
    return set
  })
}

/** The letters of a row's name; '' for a row without one. */
const nameOf = (indicator: Indicator): string => (isNameless(indicator) ? '' : lettersOf(plainName(indicator.name.raw)))

const rowOf = (indicator: Indicator, position: number, set: number): Row => {
  const level = indicator.level2.value
  return {
    indicator,
    position,
    name: nameOf(indicator),
    cost: isCostRow(indicator),
    set,
    unit: quantityOf(indicator.target.value)?.unit,
    ofGroup: level === 'quantity' || level === 'serviceSatisfaction',
  }
}

const sameGroup = (a: Row, b: Row): boolean => !a.ofGroup || a.name.replace(empty, '') === b.name.replace(empty, '')

const sameKind = (a: Row, b: Row): boolean => {
  if (a.cost !== b.cost || a.set !== b.set) return false
  const [left, right] = [a.indicator.level2.value, b.indicator.level2.value]
  if (!(benefits.has(left) && benefits.has(right)) && left !== right) return false
  // 培训人次 and 培训天数 may share a name: other units are other things, unless it is the same row again.
  return a.unit === b.unit || !a.unit || !b.unit
}

/** For every row the rows of the same name, and those of each name that is nearly the same, in order. */
const alikeRows = (rows: readonly Row[]): ((row: Row) => readonly (readonly Row[])[]) => {
  const byName = Map.groupBy(
    rows.filter(({ name }) => name !== ''),
    ({ name }) => name,
  )
  const lists = [...byName.values()]
  const numbers = new Map([...byName.keys()].map((name, index) => [name, index]))
  const near = nearNames([...byName.keys()])
  return ({ name }) => {
    const own = numbers.get(name)
    if (own === undefined || (near[own]?.length === 0 && lists[own]?.length === 1)) return []
    return [own, ...(near[own] ?? [])].flatMap((index) => (lists[index] ? [lists[index]] : []))
  }
}

/** Whether no two names are the same or nearly so, 指标1 among them: of most forms nothing else is asked. */
const areApart = (indicators: readonly Indicator[]): boolean => {
  const names: string[] = []
  for (const { name } of indicators) {
    const letters = lettersOf(plainName(name.raw))
    if (letters !== '') names.push(letters)
  }
  const different = new Set(names)
  return different.size === names.length && nearNames(names).every(({ length }) => length === 0)
}

/** Two rows that measure the same thing. */
export const duplicateIndicator: Rule = {
  id: 'duplicate-indicator',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '指标重复',
    what: '同一张表里，同类指标有两行名称相同，或一个只是另一个多了几个字。',
    why: '同一件事量两次，占了两份分值，也容易写成两个不同的值。',
    example: '社会效益：带动村级服务能力提升；可持续影响：村级服务能力提升。',
    instead: '保留一行，另一行改写成不同的效果，如“培训骨干两年后在岗率”。',
    cannotSee:
      '换了说法的重复看不出来。数量与成本同名是配对，不算重复；数量和满意度多出的字是另一个人群、另一样东西（教师、骨干教师）的不算；单位不同的不算；一张表先列中期指标、再列年度指标的，两套之间不比较。',
  },
  messages: {
    'zh-CN': { sentences: { default: '“{name}”与“{other}”量的是同一件事。请合并为一行，或改写其中一行。' } },
    en: {
      sentences: { default: '“{name}” and “{other}” measure the same thing. Merge the rows, or reword one of them.' },
    },
  },
  create: ({ report }) => ({
    form: ({ indicators }) => {
      if (areApart(indicators)) return
      const sets = setsOf(indicators)
      const rows = indicators.map((indicator, position) => rowOf(indicator, position, sets[position] ?? 0))
      const alike = alikeRows(rows)
      const taken = new Set<Row>()
      for (const row of rows) {
        if (taken.has(row)) continue
        const others = alike(row).flatMap(
          (list) =>
            list.find(
              (each) => each.position > row.position && !taken.has(each) && sameKind(row, each) && sameGroup(row, each),
            ) ?? [],
        )
        const other = others.toSorted((a, b) => a.position - b.position)[0]
        if (!other) continue
        taken.add(other)
        const [own, again] = [row.indicator.name, other.indicator.name]
        report({ at: again, data: { name: plainName(again.raw), other: plainName(own.raw) }, related: [own] })
      }
    },
  }),
}
