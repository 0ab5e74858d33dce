import type { Form, PlanStep } from '../../../form/index.ts'
import type { Rule } from '../../rule.ts'

/** So few equal plans may be chance. */
const least = 3

const planned = (form: Form): readonly PlanStep[] => form.spendingPlan ?? []
const planKey = (form: Form): string =>
  planned(form)
    .map(({ by, percent }) => `${by.raw.replace(/\s/g, '')}:${percent.value ?? percent.raw.trim()}`)
    .join(' ')

/** All projects of a file spend their money at the same pace. */
export const planBoilerplate: Rule = {
  id: 'plan-boilerplate',
  family: 'money',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'feasibility', verified: false }],
  since: '0.1.0',
  docs: {
    title: '各项目支出计划完全相同',
    what: '同一文件中三个以上项目的资金支出计划，各时点的百分比完全相同。',
    why: '项目内容不同，花钱的节奏也不同。所有项目一个进度，说明计划是套用的，没有按实施安排测算。',
    example: '六个项目都是3月底20%、6月底45%、10月底80%、12月底100%。',
    instead: '按各项目的采购、实施和付款时间分别测算。',
    cannotSee: '财政部门统一规定进度时，各项目相同是正常的。只有一个时点的计划不比较。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '文件中{count}个项目的资金支出计划完全相同（{plan}），像是套用。请按各项目的实施和付款安排分别测算。',
      },
    },
    en: {
      sentences: {
        default:
          'All {count} projects of this file have the same spending plan ({plan}); it seems to be copied. Plan each by its own work and payments.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: ({ forms }) => {
      const plans = forms.filter(
        (form) => planned(form).length > 1 && planned(form).some(({ percent }) => percent.raw.trim() !== ''),
      )
      const [first, ...others] = plans
      const step = first && planned(first)[0]
      if (!first || !step || plans.length < least || others.some((form) => planKey(form) !== planKey(first))) return
      report({
        at: step.percent,
        data: {
          count: plans.length,
          plan: planned(first)
            .map(({ by, percent }) => `${by.raw.trim()}${percent.raw.trim()}`)
            .join('，'),
        },
        related: others.flatMap((form) => planned(form)[0]?.percent ?? []),
      })
    },
  }),
}
