import type { PlanStep } from '../../../form/index.ts'
import { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'

const percents = (plan: readonly PlanStep[]): readonly Exact[] | undefined => {
  const values = plan.flatMap(({ percent }) => (percent.value === undefined ? [] : [new Exact(percent.value)]))
  return values.length === plan.length && plan.length > 0 ? values : undefined
}

/** A cumulative spending plan whose percentages fall, or whose last is not 100. */
export const planNotCumulative: Rule = {
  id: 'plan-not-cumulative',
  family: 'money',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.1.0',
  docs: {
    title: '支出计划不是累计进度',
    what: '资金支出计划按时点填累计百分比：后一时点不应小于前一时点，最后一个时点应为100%。',
    why: '支出进度按累计数考核，填成各期数或没有到100%，计划就无法与执行进度比较。',
    example: '3月底30%，6月底20%，10月底30%，12月底20%。',
    instead: '3月底30%，6月底50%，10月底80%，12月底100%。',
    fixSafety: '各期数相加为100%时可换算成累计数，但填报人的本意须本人确认，所以只作建议。',
    cannotSee: '有空格或不是百分数的计划不检查。确实不打算用完全部资金的，最后一个时点也会报告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        falls: '支出计划到“{by}”为{percent}%，小于前一时点的{before}%。累计进度不应下降，请更正。',
        shares: '支出计划各时点相加为100%，像是各期支出的比例。这里应填累计进度，最后一个时点为100%，请换算。',
        last: '支出计划最后一个时点“{by}”为{percent}%，应为100%。请更正，或说明其余资金的安排。',
      },
      fixes: { sums: '换算成累计进度：{sums}' },
    },
    en: {
      sentences: {
        falls:
          'By {by} the plan stands at {percent} %, below the {before} % before it. A cumulative plan never falls; correct it.',
        shares:
          'The percentages add up to 100 %: they seem to be the shares of each period. Cumulative progress is wanted, ending at 100 %; convert them.',
        last: 'By {by}, its last date, the plan stands at {percent} % and should be at 100 %. Correct it, or say what happens to the rest.',
      },
      fixes: { sums: 'Convert to cumulative progress: {sums}' },
    },
  },
  create: ({ report }) => ({
    form: ({ spendingPlan: plan = [] }) => {
      const values = percents(plan)
      const last = plan.at(-1)
      const final = values?.at(-1)
      if (!values || !last || !final) return
      const sum = Exact.sum(...values)
      const fallen = values.findIndex((value, index) => index > 0 && value.lt(values[index - 1] ?? value))
      if (plan.length > 1 && sum.eq(100) && !final.eq(100)) {
        const sums = values.map((_, index) => `${Exact.sum(...values.slice(0, index + 1)).toString()}%`)
        report({
          at: last.percent,
          message: 'shares',
          data: { sums: sums.join('，') },
          related: plan.slice(0, -1).map(({ percent }) => percent),
          suggestions: [
            {
              key: 'sums',
              edits: plan.map(({ percent }, index) => ({ at: percent, raw: sums[index] ?? percent.raw })),
            },
          ],
        })
        return
      }
      const step = plan[fallen]
      const before = plan[fallen - 1]
      if (step && before)
        report({
          at: step.percent,
          message: 'falls',
          data: {
            by: step.by.raw.trim(),
            percent: values[fallen]?.toString() ?? '',
            before: values[fallen - 1]?.toString() ?? '',
          },
          related: [before.percent],
        })
      else if (!final.eq(100))
        report({ at: last.percent, message: 'last', data: { by: last.by.raw.trim(), percent: final.toString() } })
    },
  }),
}
