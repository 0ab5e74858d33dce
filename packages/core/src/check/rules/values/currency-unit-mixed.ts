import type { Disclosure, Form, Indicator, Printed } from '../../../form/index.ts'
import { fenOf, isCostRow, isUnitPrice, plainName, quantityOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

interface Money {
  readonly unit: string
  readonly cell: Printed
}

/** The first amount of the money table; a bare number there is in the form's unit. */
const headMoney = (form: Form): readonly Money[] => {
  const fund = form.funds.find((each) => (fenOf(each) ?? 0) !== 0)
  const unit = fund && (/(万元|亿元|元)/.exec(fund.amount.raw)?.[1] ?? form.amountUnit.value)
  return fund && unit ? [{ unit, cell: fund.amount }] : []
}

/** Money that is spent, where it is filed under another level than cost. */
const spending = /(?:经费|费用|成本|支出|资金)(?:金额|总额|数)?$/

/** Sums spent, among the targets. Unit prices (420元/人, 单座造价), in 元 everywhere, mix with nothing; nor does what an effect is worth. */
const rowMoney = (row: Indicator): Money | undefined => {
  const quantity = quantityOf(row.target.value)
  if (quantity?.unit !== '元' || quantity.per?.length) return undefined
  const name = plainName(row.name.raw)
  if (!(isCostRow(row) || spending.test(name)) || isUnitPrice(name)) return undefined
  return { unit: `${quantity.scale ?? ''}元`, cell: row.target }
}

/** One example of each unit from each form, in document order. */
const examples = ({ forms }: Disclosure): readonly Money[] =>
  forms.flatMap((form) => {
    const found = [...headMoney(form)]
    for (const row of form.indicators) {
      const money = rowMoney(row)
      if (money && found.every(({ unit }) => unit !== money.unit)) found.push(money)
    }
    return found
  })

/** 元 and 万元 side by side. */
export const currencyUnitMixed: Rule = {
  id: 'currency-unit-mixed',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '元与万元混用',
    what: '同一份文件里，有的金额以元计，有的以万元计。',
    why: '读者对照预算与成本、部门与项目时容易差一万倍。',
    example: '项目金额“260000元”，成本指标却是“≤8万元”；部门表以万元计，项目表以元计。',
    instead: '全文件统一为万元（或统一为元）。',
    cannotSee: '单价（元/人、元/天）、人均和标准习惯以元计，不算混用；效益指标里的金额不查；正文里的金额不查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '同一份文件里的金额有的以{first}计，有的以{other}计（例子见另外标出的{count}处）。请统一为一种单位。',
      },
    },
    en: {
      sentences: {
        default:
          'Some amounts of this document are in {first}, others in {other} ({count} examples are listed). Use one unit throughout.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      const all = examples(disclosure)
      const [first, ...others] = all
      const other = others.find(({ unit }) => unit !== first?.unit)
      if (!first || !other) return
      report({
        at: first.cell,
        data: { first: first.unit, other: other.unit, count: others.length },
        related: others.map(({ cell }) => cell),
      })
    },
  }),
}
