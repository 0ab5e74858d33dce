import type { Indicator } from '../../../form/index.ts'
import type { Rule } from '../../rule.ts'
import { isCostRow, lettersOf, plainName, quantityOf } from '../queries/index.ts'
import { longestCommon } from '../queries/lcs.ts'

const benefits = new Set<string | undefined>([
  'economicBenefit',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainableImpact',
])

/** Alike from here on (domain: near-duplicate names). */
const threshold = 0.8

/** One name is the other with a few characters more: names that differ in a character (东／西) are two things. */
const nearlySame = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4) return short === long
  return (2 * short.length) / (short.length + long.length) >= threshold && longestCommon(short, long) === short.length
}

/** What does not tell one group or thing from another. */
const empty =
  /受益|服务|广大|社会|相关|有关|参与|全[省市区县乡镇]|[我本][省市区县乡镇]|组织|开展|举办|完成|实施|带动|提升|促进/g

/** 骨干教师 are not all teachers: of groups and quantities one is the other only where the words between say nothing. */
const sameGroup = (a: Indicator, b: Indicator): boolean => {
  const level = a.level2.value
  if (level !== 'quantity' && level !== 'serviceSatisfaction') return true
  const [left, right] = [a, b].map(({ name }) => lettersOf(plainName(name.raw)).replace(empty, ''))
  return left === right
}

const sameKind = (a: Indicator, b: Indicator): boolean => {
  if (isCostRow(a) !== isCostRow(b)) return false
  const both = benefits.has(a.level2.value) && benefits.has(b.level2.value)
  if (!both && a.level2.value !== b.level2.value) return false
  const [left, right] = [quantityOf(a.target.value), quantityOf(b.target.value)]
  // 培训人次 and 培训天数 may share a name: other units are other things, unless it is the same row again.
  return left?.unit === right?.unit || !left?.unit || !right?.unit
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
      '换了说法的重复看不出来。数量与成本同名是配对，不算重复；数量和满意度多出的字是另一个人群、另一样东西（教师、骨干教师）的不算；单位不同的不算。',
  },
  messages: {
    'zh-CN': { sentences: { default: '“{name}”与“{other}”量的是同一件事。请合并为一行，或改写其中一行。' } },
    en: {
      sentences: { default: '“{name}” and “{other}” measure the same thing. Merge the rows, or reword one of them.' },
    },
  },
  create: ({ report }) => ({
    form: ({ indicators }) => {
      const taken = new Set<Indicator>()
      for (const [index, row] of indicators.entries()) {
        const name = lettersOf(plainName(row.name.raw))
        if (name === '' || taken.has(row)) continue
        const other = indicators
          .slice(index + 1)
          .find(
            (each) =>
              !taken.has(each) &&
              sameKind(row, each) &&
              sameGroup(row, each) &&
              nearlySame(name, lettersOf(plainName(each.name.raw))),
          )
        if (!other) continue
        taken.add(other)
        report({
          at: other.name,
          data: { name: plainName(other.name.raw), other: plainName(row.name.raw) },
          related: [row.name],
        })
      }
    },
  }),
}
