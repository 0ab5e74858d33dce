import type { Printed } from '../../../form/index.ts'
import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { goalTexts } from '../coherence/shared/goal-texts.ts'
import { isMeasured, measuresOf } from '../coherence/shared/measured.ts'
import { countsIn } from '../coherence/shared/prose-counts.ts'

const evaluated = new Set(['self-evaluation', 'evaluation'])

/** A number that the goal promised, and of which the account of the year says nothing. */
export const resultNotReported: Rule = {
  id: 'result-not-reported',
  family: 'evaluation',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'self-evaluation-form', verified: true }],
  since: '0.2.0',
  docs: {
    title: '目标中的数量没有交代完成情况',
    what: '自评表的预期目标写了数量，实际完成情况中没有同一单位的数量，指标的实际完成值也没有。',
    why: '实际完成情况要逐项对照预期目标。目标承诺了数量而不交代，无法判断完成没有。',
    example: '预期目标：培训农民2万人次；实际完成情况没有提到培训了多少人次。',
    instead: '实际完成情况：培训农民1.86万人次，因汛期少办2期。',
    cannotSee: '实际完成情况中有同一单位的数量就不报告，说的是不是同一件事看不出来。用汉字写的数、金额不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '预期目标写了“{subject}”{number}，实际完成情况没有交代。请写明实际完成数，未完成的说明原因。',
      },
    },
    en: {
      sentences: {
        default:
          'The goal promised {number} for “{subject}”; the account of the year does not say what became of it. Give the number, and the reason if it was missed.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      const told: readonly Printed[] = [
        ...(form.goalActual ? [form.goalActual] : []),
        ...(form.goals ?? []).flatMap(({ actual }) => actual ?? []),
      ]
      const account = told.map(({ raw }) => raw).join('\n')
      if (!evaluated.has(form.phase) || plainText(account) === '') return
      const units = new Set(countsIn(account).map(({ unit }) => unit))
      const measures = measuresOf(form, 'actual')
      const rows = form.indicators.filter(({ actual }) => plainText(actual?.raw ?? '') !== '')
      for (const text of goalTexts(form))
        for (const count of countsIn(text.raw)) {
          if (count.unit === '%' || count.subject.length < 2 || units.has(count.unit)) continue
          if (account.includes(count.digits) || isMeasured(count, measures, rows)) continue
          report({
            at: text,
            span: { start: count.start, end: count.end },
            data: { subject: count.subject, number: count.raw.trim() },
            related: told.slice(0, 1),
          })
        }
    },
  }),
}
