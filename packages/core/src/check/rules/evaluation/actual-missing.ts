import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const evaluated = new Set(['self-evaluation', 'evaluation'])

/** A row of a self-evaluation that has a target and no actual value. */
export const actualMissing: Rule = {
  id: 'actual-missing',
  family: 'evaluation',
  severity: 'error',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'self-evaluation-form', verified: true }],
  since: '0.1.0',
  docs: {
    title: '没有填实际完成值',
    what: '自评表的一行有年度指标值，实际完成值是空的或只有横线。',
    why: '没有实际完成值就不能打分；已有得分的，得分没有依据。',
    example: '年度指标值≥24台，实际完成值空白，得分10分。',
    instead: '实际完成值：26台。',
    cannotSee: '“无”可能就是答案（如事故数），不算空白。没有实际完成值一列的表不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '指标“{name}”的年度指标值为“{target}”，没有填实际完成值。请按实际情况填写。' },
    },
    en: {
      sentences: {
        default: 'The indicator “{name}” has the target “{target}” and no actual value. Fill in what was achieved.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ target, actual }, { form, name }) => {
      if (!actual || actual.inferred || !evaluated.has(form.phase)) return
      if (!/^[-—–―/／]*$/.test(plainText(actual.raw)) || name === '' || plainText(target.raw) === '') return
      report({ at: actual, data: { name, target: target.raw.trim() }, related: [target] })
    },
  }),
}
