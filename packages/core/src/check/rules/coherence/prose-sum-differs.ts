import type { Printed } from '../../../form/index.ts'
import type { Rule } from '../../rule.ts'
import { wrongSums } from './shared/prose-sums.ts'

/** A sum told in prose that its own parts do not make. */
export const proseSumDiffers: Rule = {
  id: 'prose-sum-differs',
  family: 'coherence',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.3.0',
  docs: {
    title: '文字中的合计与所列各项不符',
    what: '绩效报告、说明或绩效目标的一句话里写了合计和“其中”各项（或在冒号后逐项列出），各项之和与合计不同；各等级项目个数之和与项目总数不同；申报数减核减数不等于建议安排数。',
    why: '同一句话里的数对不上，读者不知道该信哪一个，报告的其他数字也难以采信。',
    example: '安排资金860万元，其中：市级财政资金600万元，自筹资金290万元。',
    instead: '安排资金860万元，其中：市级财政资金600万元，自筹资金260万元。',
    cannotSee:
      '只看一句话之内的数。没有写“共几项”、又不是按资金来源分列的，所列可能不全，合计大于各项之和时不报告。括号里的数不参加合计，允许四舍五入的差。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        over: '这里写{total}，其中各项（{terms}）之和为{sum}，超过了合计。请核对合计和各项金额。',
        short: '这里写{total}，其中各项（{terms}）之和为{sum}，少于合计。请核对合计和各项金额，或补上漏写的一项。',
        items: '这里写共{total}项，列出的是{count}项（{terms}），而金额之和与合计相符。请核对项数。',
        counts: '这里写共{total}，其中各项（{terms}）之和为{sum}，而金额之和与合计相符。请核对个数。',
        points: '这里写总得分{total}，其中各项（{terms}）之和为{sum}。请核对总得分和各项得分。',
        grades: '这里写共{total}，按等级分列（{terms}）之和为{sum}。请核对总数和各等级的个数。',
        reduced: '这里写安排{total}，按申报数减核减数（{terms}）应为{sum}。请核对这三个数。',
      },
    },
    en: {
      sentences: {
        over: 'The text says {total}; the parts named ({terms}) make {sum}, which is more. Check the total and its parts.',
        short:
          'The text says {total}; the parts named ({terms}) make {sum}, which is less. Check them, or add the part that is missing.',
        items:
          'The text says there are {total}, yet names {count} ({terms}), whose money makes the total. Check the number of items.',
        counts:
          'The text says {total}; the parts named ({terms}) make {sum}, whose money makes the total. Check the numbers of projects.',
        points: 'The text says a total of {total}; its parts ({terms}) make {sum}. Check the total and the parts.',
        grades: 'The text says {total}; by grade ({terms}) there are {sum}. Check the total and the numbers.',
        reduced:
          'The text says that {total} is granted; what was asked for less what was cut ({terms}) is {sum}. Check the three.',
      },
    },
  },
  create: ({ report }) => {
    const told = (cell: Printed | undefined): void => {
      if (!cell) return
      for (const { kind, total, terms, sum, doubtful, start, end } of wrongSums(cell.raw))
        report({
          at: cell,
          span: { start, end },
          message: kind,
          ...(doubtful && { severity: 'warning' }),
          data: { total, terms: [...terms], sum, count: terms.length },
        })
    }
    return {
      section: ({ text }) => told(text),
      form: ({ goal, goalActual, kind }) => {
        if (kind === 'table') for (const cell of [goal, goalActual]) told(cell)
      },
    }
  },
}
