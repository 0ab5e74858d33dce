import { closureOf, derivationOf, type Proposal } from '../../../closure/index.ts'
import type { Form, Printed } from '../../../form/index.ts'
import { fundAt, yearBudget } from '../../../queries/index.ts'
import type { Template } from '../../../template/schema/index.ts'
import type { FormNode, Rule } from '../../rule.ts'

/** Money cells that `required-field-missing` asks for, empty ones among them. */
const asksFor = (form: Form, template: Template | undefined): ReadonlySet<Printed> => {
  const cells = (template?.rows ?? []).flatMap((row) => ('cells' in row ? row.cells : []))
  const required = cells.flatMap((cell) => ('fund' in cell && cell.required ? [fundAt(form, cell.fund)] : []))
  return new Set<Printed>([yearBudget(form, template), ...required].flatMap((fund) => (fund ? [fund.amount] : [])))
}

/** What other rules do not say: empty costs are `cost-sum-gap`'s, required cells `required-field-missing`'s. */
const own = ({ form, template, profile }: FormNode): readonly Proposal[] => {
  const elsewhere = asksFor(form, template)
  return closureOf(form, template, profile).missing.filter(
    ({ by, figure }) => by.kind !== 'costs' && !(by.kind === 'parts' && !by.told) && !elsewhere.has(figure.cell),
  )
}

/** An empty cell whose number follows from the others. */
export const closureSingleMissing: Rule = {
  id: 'closure-single-missing',
  family: 'money',
  severity: 'warning',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false },
  ],
  since: '0.2.0',
  docs: {
    title: '空着的数可以算出',
    what: '合计、预算执行率、分值、得分、总分或支出计划的末期进度空着，而表中其他数只允许它是一个值。',
    why: '空着的数要由读表的人自己算；汇总和评分时会被当作0。',
    example: '全年预算数50万元，全年执行数46万元，执行率空着。',
    instead: '执行率92%。',
    fixSafety: '推算的前提是其他数都填对了，须由填报人确认，所以只作建议。',
    cannotSee:
      '有两个以上的空格，或同一个空格按不同的勾稽关系得出不同的值时，不报告。必填项空白由“required-field-missing”报告，成本空白由“cost-sum-gap”报告。不认识的表不推算合计。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{label}”空着。由表中其他数可以算出：{derivation}。请核对后填写。',
      },
      fixes: { fill: '把“{label}”填为{value}' },
    },
    en: {
      sentences: {
        default: '“{label}” is empty. The other numbers of the form tell it: {derivation}. Check it and fill it in.',
      },
      fixes: { fill: 'Fill in {value} for “{label}”' },
    },
  },
  create: ({ report }) => ({
    form: (form, node) => {
      for (const proposal of own(node)) {
        const { figure, raw, by } = proposal
        report({
          at: figure.cell,
          data: { label: figure.label(), value: raw, derivation: derivationOf(proposal, form) },
          related: by.terms.flatMap((term) => (term.figure === figure ? [] : [term.figure.cell])),
          suggestions: [{ key: 'fill', edits: [{ at: figure.cell, raw }] }],
        })
      }
    },
  }),
}
