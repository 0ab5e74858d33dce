import type { Form, FundLine } from '../../../form/index.ts'
import { fenOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const printsUnit = /元/

const inferredUnit = (form: Form): string | undefined =>
  form.amountUnit.raw.trim() === '' ? form.amountUnit.value : undefined

/** Labels that only the drawing of the form keeps: the side label of a money table (预算执行情况（万元）). */
const drawnLabels = ({ ownTemplate }: Form): readonly string[] =>
  (ownTemplate?.rows ?? []).flatMap((row) =>
    'cells' in row ? row.cells.flatMap((cell) => ('label' in cell ? [cell.label] : [])) : [],
  )

/** The first money cell that is not nil, where neither form, label nor cell say 元 or 万元. */
const nakedAmount = (form: Form): FundLine | undefined => {
  if (printsUnit.test(form.amountUnit.raw)) return undefined
  const labels = [
    ...form.funds.map((fund) => fund.label?.raw),
    ...form.fields.map((field) => field.label.raw),
    ...drawnLabels(form),
  ]
  if (labels.some((label) => label !== undefined && /[（(].{0,6}元[)）]|单位[：:].{0,4}元/.test(label)))
    return undefined
  return form.funds.find((fund) => (fenOf(fund) ?? 0) !== 0 && !printsUnit.test(fund.amount.raw))
}

/** Money of which nobody can tell whether it is 元 or 万元. */
export const currencyUnitMissing: Rule = {
  id: 'currency-unit-missing',
  family: 'values',
  severity: 'error',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '金额没有写明元或万元',
    what: '表里有金额，但表头、栏目名称和金额本身都没有写元还是万元。',
    why: '元与万元相差一万倍，读者只能猜。',
    example: '项目年度金额：260000（全表没有“单位：元”）。',
    instead: '在表的右上方写“单位：元”，或写成“项目年度金额（元）：260000”。',
    fixSafety: '单位由人确认，所以只作建议。',
    cannotSee: '单位写错（把元写成万元）看不出来，由金额之间的核对去发现。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '金额“{found}”没有写明是元还是万元，全表也没有注明单位。请在表头或栏目名称里写明。',
        inferred:
          '金额“{found}”没有写明是元还是万元，全表也没有注明单位；从上下文看应是{unit}。请在表头或栏目名称里写明。',
      },
      fixes: { unit: '写成“{found}{unit}”' },
    },
    en: {
      sentences: {
        default:
          'Nothing says whether “{found}” is 元 or 万元, neither the cell nor the form. State the unit above the table or in the label.',
        inferred:
          'Nothing says whether “{found}” is 元 or 万元, neither the cell nor the form; the context suggests {unit}. State the unit above the table or in the label.',
      },
      fixes: { unit: 'Write “{found}{unit}”' },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      const fund = nakedAmount(form)
      if (!fund) return
      const unit = inferredUnit(form)
      const found = fund.amount.raw.trim()
      report({
        at: fund.amount,
        ...(unit !== undefined && { message: 'inferred' }),
        data: { found, ...(unit !== undefined && { unit }) },
        ...(unit !== undefined && {
          suggestions: [{ key: 'unit', edits: [{ at: fund.amount, raw: `${found}${unit}` }] }],
        }),
      })
    },
  }),
}
