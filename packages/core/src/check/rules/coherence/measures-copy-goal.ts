import type { Form, Printed } from '../../../form/index.ts'
import { lettersOf, likeness } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Copied text is alike from here on (domain: 0.85). */
const threshold = 0.85
const longEnough = 12

const paragraphs = (text: Printed | undefined): readonly string[] =>
  (text?.raw ?? '').split(/\n/).filter((each) => lettersOf(each).length >= longEnough)

const goalParagraphs = (form: Form): readonly string[] => [
  ...paragraphs(form.goal),
  ...(form.subGoals ?? []).flatMap(({ text }) => paragraphs(text)),
]

/** Safeguards that say the goal once more. */
export const measuresCopyGoal: Rule = {
  id: 'measures-copy-goal',
  family: 'coherence',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'feasibility', verified: false }],
  since: '0.1.0',
  docs: {
    title: '保障措施照抄目标',
    what: '保障措施的段落与绩效目标的段落相同或几乎相同（相似度0.85以上）。',
    why: '目标说要做成什么，措施说靠什么做成。措施照抄目标，等于没有措施。',
    example: '总体目标：做好古树名木普查和挂牌保护工作；保障措施：做好古树名木普查和挂牌保护工作。',
    instead: '保障措施：由林业站牵头成立普查组，四月完成外业调查，按月通报进度。',
    cannotSee: '改写过的照抄看不出来。很短的段落不比较。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '保障措施有{count}段与绩效目标相同，没有写怎样保障目标实现。请写组织、制度、进度等具体措施。',
      },
    },
    en: {
      sentences: {
        default:
          '{count} paragraphs of the safeguards repeat the goal and do not say how it will be reached. Name the means: organisation, rules, schedule.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      const goals = goalParagraphs(form)
      const copies = (form.safeguards ?? []).filter(({ text }) =>
        paragraphs(text).some((each) => goals.some((goal) => likeness(each, goal) >= threshold)),
      )
      const [first, ...others] = copies
      if (!first) return
      report({
        at: first.text,
        data: { count: copies.length },
        related: [form.goal, ...others.map(({ text }) => text)],
      })
    },
  }),
}
