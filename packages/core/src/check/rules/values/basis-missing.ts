import { isOpen, plainName, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** A column of bases of which rows, or all, are blank. */
export const basisMissing: Rule = {
  id: 'basis-missing',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'value-basis', verified: false }],
  since: '0.2.0',
  docs: {
    title: '指标值依据空着',
    what: '表里有“指标值确定依据”一栏，个别行空着，或者整栏没填。',
    why: '没有依据，就看不出这个数是高是低，审核时只能退回来问。',
    example: '“培训护工≥120人次”的依据一栏空白。',
    instead: '写“2024年实际118人次”或“年度培训计划”。',
    cannotSee: '填了但说明不了问题的，由“依据空泛”提示；没有这一栏的表不查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”没有填指标值的依据，其余{others}项都有。请补充。',
        all: '本表有“指标值确定依据”一栏，{count}项指标都没有填。请写计划、标准、历史数据或支出标准。',
      },
    },
    en: {
      sentences: {
        default: 'The basis of “{name}” is blank; {others} others have one. Add it.',
        all: 'The form has a column for the basis of each value, and all {count} rows leave it blank. Name a plan, a standard, past figures or a spending norm.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      if (!isOpen(form)) return
      const rows = form.indicators.flatMap((row) =>
        row.basis && row.basis.inferred !== true && plainText(row.target.raw) !== '' ? [{ row, cell: row.basis }] : [],
      )
      const blanks = rows.filter(({ cell }) => plainText(cell.raw) === '')
      const [first, ...others] = blanks
      if (!first) return
      if (blanks.length === rows.length && rows.length > 2)
        return report({
          at: first.cell,
          message: 'all',
          data: { count: rows.length },
          related: others.map(({ cell }) => cell),
        })
      // A column of which a third and more stands empty is filled in where there is something to say.
      if (blanks.length * 3 > rows.length) return
      for (const { row, cell } of blanks)
        report({
          at: cell,
          data: { name: plainName(row.name.raw), others: rows.length - blanks.length },
          related: [row.name],
        })
    },
  }),
}
