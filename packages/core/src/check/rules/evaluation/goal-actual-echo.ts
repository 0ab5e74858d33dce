import type { Form, Printed } from '../../../form/index.ts'
import { lettersOf, likeness } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const longEnough = 20
/** Nearly the same: a word put in (已, 完成了) makes no account. */
const threshold = 0.95
const done = /已经?|完成了?|实现了?|全年|达到了?|了/g

const pairsOf = ({ goal, goalActual, goals = [] }: Form): readonly (readonly [Printed, Printed])[] => {
  const each = goals.flatMap(({ text, actual }) => (actual ? [[text, actual] as const] : []))
  return each.length > 0 ? each : goalActual ? [[goal, goalActual]] : []
}

const isEcho = (goal: string, actual: string): boolean => {
  const [one, other] = [lettersOf(goal).replace(done, ''), lettersOf(actual).replace(done, '')]
  return lettersOf(goal).length >= longEnough && (one === other || likeness(one, other) >= threshold)
}

/** An account of the year that is the goal once more. */
export const goalActualEcho: Rule = {
  id: 'goal-actual-echo',
  family: 'evaluation',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'self-evaluation-form', verified: true }],
  since: '0.2.0',
  docs: {
    title: '实际完成情况照抄预期目标',
    what: '自评表的“实际完成情况”与“预期目标”一字不差，或只多了“已”“完成”等字。',
    why: '实际完成情况要写做了什么、做了多少、效果如何。照抄目标等于没有总结。',
    example: '预期目标：修缮老旧泵站12座，保障汛期排涝；实际完成情况：已修缮老旧泵站12座，保障汛期排涝。',
    instead: '实际完成情况：修缮泵站12座，6月底前全部通水；汛期排涝41次，未发生内涝。',
    cannotSee: '换了说法的照抄看不出来。很短的目标不比较。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“实际完成情况”与“预期目标”几乎一字不差，没有写实际做了什么。请写明完成的数量、时间和效果。',
      },
    },
    en: {
      sentences: {
        default:
          'The account of the year is nearly word for word the goal. Say what was done, how much, when, and to what effect.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      for (const [goal, actual] of pairsOf(form))
        if (isEcho(goal.raw, actual.raw)) report({ at: actual, data: {}, related: [goal] })
    },
  }),
}
