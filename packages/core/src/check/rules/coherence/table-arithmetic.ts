import type { Rule } from '../../rule.ts'
import { type PlainRow, plainTables } from './shared/plain-tables.ts'
import { wrongCells } from './shared/table-arithmetic.ts'

/** Where a cell stands in the text of its row; undefined where its text stands there twice. */
const spanOf = ({ line, cells }: PlainRow, column: number) => {
  const text = cells[column] ?? ''
  const start = line.raw.indexOf(text)
  return text === '' || start < 0 || line.raw.indexOf(text, start + 1) >= 0
    ? undefined
    : { start, end: start + text.length }
}

/** Numbers of a table in a report that the other numbers of the table do not give. */
export const tableArithmetic: Rule = {
  id: 'table-arithmetic',
  family: 'coherence',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.4.0',
  docs: {
    title: '报告中的表格数字不符',
    what: '绩效报告、总结里的表格（不是绩效表）：各行之和与合计行不同；执行率、得分率、完成率、整改率与同一行的两个数相除的结果不同；得分超过分值，已整改超过发现的问题。',
    why: '报告的结论取自这些表。表里的数对不上，结论就没有依据。',
    example: '三个县的项目数是126、98、104，合计行写338。',
    instead: '合计行写328。',
    cannotSee:
      '只看一行表头、行数与列数整齐的表；有小计、“其中”、分级编号的表不检查。合计要有另一列相符或有连续序号才检查，允许四舍五入的差；比率要多数行相符才检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        sum: '“{head}”一列各行之和为{sum}，合计行写{total}，相差{difference}。请核对合计和各行的数。',
        rate: '“{name}”的“{head}”写{found}，按{part}÷{whole}应为{right}。请核对这三个数。',
        over: '“{name}”的“{head}”为{found}，超过了“{other}”{most}。请核对这两个数。',
      },
    },
    en: {
      sentences: {
        sum: 'The rows of the column “{head}” make {sum}; the total says {total}, {difference} off. Check the total and the rows.',
        rate: 'The “{head}” of “{name}” says {found}; {part} ÷ {whole} is {right}. Check the three numbers.',
        over: 'The “{head}” of “{name}” is {found}, more than its “{other}” of {most}. Check both.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      if (disclosure.skipped.length < 3) return
      for (const table of plainTables(disclosure))
        for (const { kind, row, column, data } of wrongCells(table)) {
          const span = spanOf(row, column)
          report({ at: row.line, message: kind, ...(span && { span }), data })
        }
    },
  }),
}
