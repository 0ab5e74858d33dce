import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Several stages of a plan, each as long as the year. */
export const stagesNotStaged: Rule = {
  id: 'stages-not-staged',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'feasibility', verified: false }],
  since: '0.1.0',
  docs: {
    title: '阶段计划没有分阶段',
    what: '阶段性计划分了几行，每一行的时间完全相同。',
    why: '分阶段是为了按时间安排工作、检查进度。每阶段都是全年，就无法监控。',
    example: '1月至12月：开展宣传；1月至12月：组织培训。',
    instead: '1月至3月：制定方案、落实师资；4月至10月：组织培训；11月至12月：总结、回访。',
    cannotSee: '时间不同但安排不合理的看不出来。只有一个阶段的不报告。',
  },
  messages: {
    'zh-CN': { sentences: { default: '阶段计划的{count}行都是“{period}”，没有分阶段。请按时间先后分段安排。' } },
    en: {
      sentences: {
        default: 'All {count} stages of the plan are “{period}”: nothing is staged. Put the work in order of time.',
      },
    },
  },
  create: ({ report }) => ({
    form: ({ schedule = [] }) => {
      const [first, ...others] = schedule
      const period = plainText(first?.period.raw ?? '')
      if (
        !first ||
        others.length === 0 ||
        period === '' ||
        others.some((stage) => plainText(stage.period.raw) !== period)
      )
        return
      report({
        at: first.period,
        data: { count: schedule.length, period: first.period.raw.trim() },
        related: others.map((stage) => stage.period),
      })
    },
  }),
}
