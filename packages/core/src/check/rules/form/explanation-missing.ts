import { plainName, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { explainedRows, explaining, mostlyFilled } from './shared/mostly-filled.ts'

/** A row that alone among its neighbours is not explained. */
export const explanationMissing: Rule = {
  id: 'explanation-missing',
  family: 'form',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '指标解释空白',
    what: '表中有“指标解释及计算公式”或“指标描述”一栏，多数行都填了，这一行是空的。',
    why: '没有解释，读的人不知道指标怎么算，自评时各算各的。',
    example: '村民满意度，≥90%，指标解释空白，其余各行都有解释。',
    instead: '指标解释：问卷中回答满意和基本满意的人数÷有效问卷数×100%。',
    cannotSee: '整栏都空着的不报告。解释写得对不对看不出来。',
  },
  messages: {
    'zh-CN': { sentences: { default: '指标“{name}”没有解释，其余{others}项都有。请补写含义或计算公式。' } },
    en: {
      sentences: {
        default: 'The indicator “{name}” is not explained; {others} others are. Add its meaning or formula.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      for (const column of explaining) {
        const rows = explainedRows(form, column)
        if (!mostlyFilled(rows)) continue
        const blanks = rows.filter(({ cell }) => plainText(cell.raw) === '' && cell.inferred !== true)
        // A column of which a third and more stands empty holds remarks, not what every row needs.
        if (blanks.length * 3 > rows.length) continue
        for (const { row, cell } of blanks)
          report({
            at: cell,
            data: { name: plainName(row.name.raw), others: rows.length - blanks.length },
            related: [row.name],
          })
      }
    },
  }),
}
