import { closureOf, derivationOf, type Figure, type Relation, severalBroken } from '../../../closure/index.ts'
import type { Rule } from '../../rule.ts'

/** What a relation is known by: its rate, its first cost, or the total that stands behind its parts. */
const termOf = ({ kind, terms }: Relation) => (kind === 'rate' ? terms[1] : kind === 'costs' ? terms[0] : terms.at(-1))

/** The other figures that a number does not agree with: of its own relation its first part stands for it. */
const namesOf = (relations: readonly Relation[], own: Figure): string[] => [
  ...new Set(
    relations.flatMap((relation) => {
      const known = termOf(relation)?.figure
      const other = known === own ? relation.terms.find(({ figure }) => figure !== own)?.figure : known
      return other ? [other.label()] : []
    }),
  ),
]

/** One number with which several sums do not agree, and which, changed alone, would make them all agree. */
export const closureSingleWrong: Rule = {
  id: 'closure-single-wrong',
  family: 'money',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '一个数与几处勾稽关系不符',
    what: '表中有两处以上的勾稽关系（分项与合计、执行数与执行率、分值与总分等）不平，只改一个数就全部平，并且没有别的单个数能做到。',
    why: '几处不平往往是一个数填错造成的。逐处报告会让填报人改错地方。',
    example: '全年执行数：合计64万元，其中财政拨款46万元，其他资金0；全年预算数50万元，执行率92%。',
    instead: '全年执行数合计46万元：与各分项相符，46÷50＝92%。',
    fixSafety: '只有这个数能使各处都平，但也可能有两个数同时填错，须由填报人确认，所以只作建议。',
    cannotSee:
      '只有一处不平时由相应的规则报告（如“budget-parts-total”“exec-rate-arithmetic”）。两个数同时填错，看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{label}”填的是{printed}，与{count}处勾稽关系不符（涉及{others}）。改为{value}（{derivation}）后这几处都相符，改其他任何一个数都做不到。请核对。',
      },
      fixes: { change: '把“{label}”改为{value}' },
    },
    en: {
      sentences: {
        default:
          '“{label}” says {printed}, with which {count} sums do not agree (they concern {others}). With {value} ({derivation}) all of them do, and with no other single change. Check it.',
      },
      fixes: { change: 'Change “{label}” to {value}' },
    },
  },
  create: ({ report }) => ({
    form: (form, { template, profile }) => {
      for (const proposal of severalBroken(closureOf(form, template, profile))) {
        const { figure, raw, heals } = proposal
        const cells = heals.flatMap(({ terms }) => terms.map((term) => term.figure.cell))
        report({
          at: figure.cell,
          data: {
            label: figure.label(),
            printed: figure.cell.raw.trim() || '（空）',
            value: raw,
            count: heals.length,
            others: namesOf(heals, figure),
            derivation: derivationOf(proposal, form),
          },
          related: [...new Set(cells)].filter((cell) => cell !== figure.cell),
          suggestions: [{ key: 'change', edits: [{ at: figure.cell, raw }] }],
        })
      }
    },
  }),
}
