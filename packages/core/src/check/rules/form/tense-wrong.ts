import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const planned = new Set(['target', 'adjustment', 'pre-evaluation'])
/** Verbs of goals, with 了 behind them or behind their object's first word. */
const past =
  /(?:提高|提升|增强|改善|促进|完成|实现|开展|举办|推动|保障|推进|达到|增加|减少|降低|解决|建成|培训|购置|修缮|取得|扩大|优化|满足|加强)了/
/** 为了, 了解, 除了: no past. */
const noPast = /(?:为|除|了)了|了(?:解|如|望)/

/** A goal told as if it were done. */
export const tenseWrong: Rule = {
  id: 'tense-wrong',
  family: 'form',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '目标写成了已完成',
    what: '绩效目标用了“提高了”“完成了”一类已经完成的说法。',
    why: '目标是计划要做的事。写成已完成，多半是照抄了总结或自评。',
    example: '绩效目标：通过泵站检修，保障了汛期排涝安全。',
    instead: '绩效目标：通过泵站检修，保障汛期排涝安全。',
    fixSafety: '通常删去“了”即可，但整段照抄总结的要重写，所以只作建议。',
    cannotSee: '只看常用动词后面的“了”。自评表里的实际完成情况不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '绩效目标中的“{words}”是已经完成的说法。目标应写计划要做的事，请改写。' },
      fixes: { drop: '改为“{verb}”' },
    },
    en: {
      sentences: { default: 'The goal says “{words}”, as if it were done. A goal tells what is planned; reword it.' },
      fixes: { drop: 'Change to “{verb}”' },
    },
  },
  create: ({ report }) => ({
    form: ({ phase, goal }) => {
      const found = past.exec(goal.raw)
      if (!planned.has(phase) || !found || noPast.test(plainText(goal.raw.slice(found.index, found.index + 4)))) return
      const [words] = found
      const verb = words.slice(0, -1)
      const raw = `${goal.raw.slice(0, found.index)}${verb}${goal.raw.slice(found.index + words.length)}`
      report({
        at: goal,
        span: { start: found.index, end: found.index + words.length },
        data: { words, verb },
        suggestions: [{ key: 'drop', edits: [{ at: goal, raw }] }],
      })
    },
  }),
}
