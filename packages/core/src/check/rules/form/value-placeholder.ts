import type { Rule } from '../../rule.ts'
import { isNameless, isOpen, plainName } from '../queries/index.ts'

/** Values that are still the marks of a blank form: ≥XX%, ≥（  ）座, 20XX年X月. */
export const valuePlaceholder: Rule = {
  id: 'value-placeholder',
  family: 'form',
  severity: 'error',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.2.0',
  docs: {
    title: '指标值还是占位符',
    what: '指标值里留着“XX”“**”“（  ）”“____”一类占位符，没有填数。一张表只提示一次，标出全部位置。',
    why: '占位符等于没有指标值，没法执行、监控和评分。',
    example: '“加装棚圈”≥（  ）座。',
    instead: '“加装棚圈”≥36座。',
    cannotSee: '用看起来正常的数字占位的看不出。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”的指标值“{found}”还是占位符。请填写，或删去这一行。',
        many: '本表{count}项指标的值还是占位符，如“{name}”的“{found}”。请填写，或删去这些行。',
      },
    },
    en: {
      sentences: {
        default: 'The value “{found}” of “{name}” is still a placeholder. Fill it in, or delete the row.',
        many: 'The values of {count} rows are still placeholders, such as “{found}” of “{name}”. Fill them in, or delete the rows.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      const rows = form.indicators.filter((row) => row.target.value?.kind === 'placeholder' && !isNameless(row))
      const [first, ...others] = rows
      if (!first) return
      report({
        at: first.target,
        message: others.length > 0 ? 'many' : 'default',
        // Of approved targets the mark may stand for what the approval withheld.
        ...(!isOpen(form) && { severity: 'warning' }),
        data: { name: plainName(first.name.raw), found: first.target.raw.trim(), count: rows.length },
        related: others.map(({ target }) => target),
      })
    },
  }),
}
