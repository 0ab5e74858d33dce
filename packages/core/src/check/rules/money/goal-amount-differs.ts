import type { Form } from '../../../form/index.ts'
import { fenOfData } from '../../../queries/form-money.ts'
import { fenOf, yearBudget } from '../../../queries/index.ts'
import { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'
import { amountsIn, type ProseAmount } from './shared/prose-amounts.ts'
import { textAndTables } from './shared/text-projects.ts'

const ownMoney = /资金|预算|经费|投入|下达|安排|拨付|补助|支出/
/** Money that is an effect, somebody else's, or of another time. */
const otherMoney =
  /产值|增收|增加值|收入|销售|利润|节约|节省|税|带动|撬动|吸引|引进|融资|贷款|交易|捐|价值|效益|社会资本|消费|上年|去年|以前|累计|截至|历年|历史|以来|总投资|总投入|总资金|概算|总造价|合同|规模|其中|争取|债券|筹|引导|配套|保险|补偿|[一二三四五六七八九十两\d]年(?!度|\d|底|初)/
const wholeClaim =
  /资金总额|总预算|预算总额|预算金额|年度资金|年度预算|预算资金|项目资金|项目经费|共(?:安排|投入|需|计)|合计|总经费/

const knownAmounts = (form: Form): readonly Exact[] =>
  form.funds.flatMap((fund) => {
    const fen = fenOf(fund)
    return fen === undefined ? [] : [new Exact(fen)]
  })

/** The amounts of a goal that claim to be the year's money and are not. */
const wrongAmounts = (form: Form, year: Exact, tolerance: number): readonly ProseAmount[] => {
  const amounts = amountsIn(form.goal.raw)
  const near = (a: Exact, b: Exact) => a.minus(b).abs().lte(tolerance)
  const sum = Exact.sum(0, ...amounts.map(({ fen }) => fen))
  const known = knownAmounts(form)
  if (near(sum, year) || amounts.some(({ fen }) => near(fen, year))) return []
  return amounts.filter(
    ({ fen, before }) =>
      !known.some((each) => near(each, fen)) &&
      ownMoney.test(before) &&
      !otherMoney.test(before) &&
      (fen.gt(year) || (amounts.length === 1 && wholeClaim.test(before))),
  )
}

/** The goal, or the prose about a project, names another sum than the table. */
export const goalAmountDiffers: Rule = {
  id: 'goal-amount-differs',
  family: 'money',
  severity: 'error',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false },
  ],
  since: '0.1.0',
  docs: {
    title: '目标中的金额与表不一致',
    what: '绩效目标里写的资金大于表中的本年预算，或声称的预算总额与表不同；文字部分给某项目的预算与该项目的表不同。',
    why: '同一个项目只有一个预算数。两处不同，读的人不知道按哪个数执行、按哪个数评价。',
    example: '年度总体绩效目标：本年下达资金520万元……；年度资金总额：310万元。',
    instead: '年度总体绩效目标：本年下达资金310万元……；年度资金总额：310万元。',
    cannotSee:
      '看不出哪个金额是对的。目标里只要有一个金额（或各金额之和）等于本年预算，就不再报告。总投资、以前年度、带动的社会资金、收入、人均标准等不与预算比较；小于预算的分项金额不比较。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '绩效目标写资金{amount}，表中本年预算为{budget:money}，相差{difference:money}。同一项目的金额应一致，请更正其中一处。',
        text: '文字部分写“{name}”的预算为{amount}，绩效目标表中为{budget:money}，相差{difference:money}。请更正其中一处。',
      },
    },
    en: {
      sentences: {
        default:
          'The goal speaks of {amount}; the year’s budget in the table is {budget:money}, {difference:money} apart. One project has one amount: correct one of the two.',
        text: 'The text gives “{name}” {amount}; its table says {budget:money}, {difference:money} apart. Correct one of the two.',
      },
    },
  },
  create: (context) => ({
    disclosure: (disclosure) => {
      for (const { text, table } of textAndTables(disclosure, context)?.pairs ?? []) {
        const difference = Math.abs(text.fen - table.fen)
        if (difference <= context.profileOf(table.form).moneyTolerance) continue
        context.report({
          at: text.amount,
          message: 'text',
          data: {
            name: text.name,
            amount: text.amount.raw.trim(),
            budget: fenOfData(table.fen),
            difference: fenOfData(difference),
          },
          related: [table.budget],
        })
      }
    },
    form: (form, { template, profile }) => {
      const budget = yearBudget(form, template)
      const fen = fenOf(budget)
      if (!budget || fen === undefined) return
      const year = new Exact(fen)
      for (const { start, end, raw, fen: amount } of wrongAmounts(form, year, profile.moneyTolerance))
        context.report({
          at: form.goal,
          span: { start, end },
          data: {
            amount: raw,
            budget: fenOfData(year),
            difference: fenOfData(amount.minus(year).abs()),
          },
          related: [budget.amount],
        })
    },
  }),
}
