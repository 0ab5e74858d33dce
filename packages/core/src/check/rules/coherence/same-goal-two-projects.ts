import type { Form } from '../../../form/index.ts'
import { lettersOf } from '../../../queries/index.ts'
import { projectKey } from '../../../queries/project-name.ts'
import type { Rule } from '../../rule.ts'

/** Shorter goals may well be the same. */
const longEnough = 15

const isProjectTable = (form: Form): boolean => form.kind === 'table' && form.subject === 'project'

/** Two projects of one file with one goal. */
export const sameGoalTwoProjects: Rule = {
  id: 'same-goal-two-projects',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  since: '0.1.0',
  docs: {
    title: '两个项目目标相同',
    what: '同一文件中，两个不同项目的绩效目标一字不差。',
    why: '不同的项目有不同的钱和事，目标相同说明至少一个是照抄的，或者两个项目应当合并。',
    example: '甲项目和乙项目的绩效目标都是“通过宣传、交流等四项工作，提高居民素质”。',
    instead: '分别写清每个项目做什么、做多少、达到什么效果。',
    cannotSee: '改动了几个字的照抄看不出来。很短的目标不比较。同一项目的目标表和自评表不算。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '这里的绩效目标与项目“{other}”的一字不差。两个项目应各有目标，请按项目内容重写，或考虑合并项目。',
      },
    },
    en: {
      sentences: {
        default:
          'This goal is word for word that of project “{other}”. Give each project its own goal, or consider merging them.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: ({ forms }) => {
      const first = new Map<string, Form>()
      for (const form of forms.filter(isProjectTable)) {
        const text = lettersOf(form.goal.raw)
        if (text.length < longEnough) continue
        const other = first.get(text)
        if (!other) first.set(text, form)
        else if (projectKey(other.project?.name.raw ?? '') !== projectKey(form.project?.name.raw ?? ''))
          report({ at: form.goal, data: { other: other.project?.name.raw.trim() ?? '' }, related: [other.goal] })
      }
    },
  }),
}
