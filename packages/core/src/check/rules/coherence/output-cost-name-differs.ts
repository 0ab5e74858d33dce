import { likeness } from '../../../queries/index.ts'
import { isOpen } from '../../../queries/open-target.ts'
import type { Rule } from '../../rule.ts'
import { costPairs, type Item } from './shared/cost-pairs.ts'

/** So many pairs of one name show that outputs and costs are meant to go together by name. */
const fewest = 3

/** The part of the shorter name's characters that the longer one has, in any order. */
const contained = (a: string, b: string): number => {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const left = [...longer]
  const found = [...shorter].filter((letter) => {
    const at = left.indexOf(letter)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return shorter.length === 0 ? 0 : found.length / shorter.length
}

/** How alike two names are that might mean one thing; 0 where they do not. */
const alike = (a: Item, b: Item): number => {
  const [one, other] = [a.subject, b.subject]
  if (
    Math.min(one.length, other.length) < 4 ||
    Math.min(one.length, other.length) * 2 < Math.max(one.length, other.length)
  )
    return 0
  const near = likeness(one, other)
  return contained(one, other) >= 0.9 && (near >= 0.5 || one.slice(0, 3) === other.slice(0, 3)) ? near : 0
}

const best = (of: Item, among: readonly Item[]): Item | undefined =>
  among.filter((each) => alike(of, each) > 0).toSorted((a, b) => alike(of, b) - alike(of, a))[0]

/** An output and its cost under names that differ a little, where all others have one name. */
export const outputCostNameDiffers: Rule = {
  id: 'output-cost-name-differs',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '产出与成本名称不一致',
    what: '表中至少三项产出与成本同名，另有一项产出和一项成本名称相近而不同，像是同一件事写成了两个名字。',
    why: '产出与成本按名称对应，才能算出单位成本、核对预算。名称不一，看不出是不是同一件事。',
    example: '产出“村级服务能力提升项目”，成本“村级提升便民服务能力项目”。',
    instead: '两处都写“村级服务能力提升项目”。',
    fixSafety: '看不出哪个名称正确，也可能确是两件事，所以只作建议。',
    cannotSee: '名称相差很大的看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '成本“{cost}”与产出“{output}”像是同一件事，名称不一致。请核对，同一件事用同一个名称。',
      },
      fixes: { rename: '把成本的名称改为“{output}”' },
    },
    en: {
      sentences: {
        default:
          'The cost “{cost}” and the output “{output}” seem to be one thing under two names. Check, and use one name.',
      },
      fixes: { rename: 'Rename the cost to “{output}”' },
    },
  },
  create: ({ report }) => ({
    form: (form, { template }) => {
      const { same, leftOutputs, leftCosts } = costPairs(form, template)
      if (same.length < fewest) return
      for (const cost of leftCosts) {
        const output = best(cost, leftOutputs)
        if (!output || best(output, leftCosts) !== cost) continue
        report({
          at: cost.row.name,
          data: { cost: cost.name, output: output.name },
          related: [output.row.name],
          ...(isOpen(form) && {
            suggestions: [{ key: 'rename', edits: [{ at: cost.row.name, raw: output.name }] }],
          }),
        })
      }
    },
  }),
}
