import { isCostRow, isSplit, quantityOf, targetText } from '../../../queries/index.ts'
import type { Quantity } from '../../../value/value.ts'
import type { Rule } from '../../rule.ts'
import { withYuan } from './shared/rewrite-value.ts'

const moneyName = /(?:经费|资金|费用|费|金额|投资额?|投入|收入|产值|补助|补贴|奖金)$/

const isAbbreviated = (quantity: Quantity | undefined): quantity is Quantity =>
  quantity?.unit === null && quantity.scale !== undefined

/** 万 for 万元. */
export const unitAbbreviated: Rule = {
  id: 'unit-abbreviated',
  family: 'values',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '金额单位简写',
    what: '成本或金额的指标值把“万元”写成“万”，“亿元”写成“亿”。',
    why: '“万”只是数量级，不是货币单位；公开文件里的金额应写全。',
    example: '成本指标“校舍粉刷”：≤6万。',
    instead: '≤6万元。',
    fixSafety: '在成本指标里，“万”只能是“万元”，补“元”不改变意思，可直接改；已批复的目标也只是写全，没有改变。',
    cannotSee: '正文里的简写不查；数量指标里的“6万”算缺计量单位，不算简写。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '“{found}”只写了“{short}”，没有写“元”。请把单位写全，写成“{short}元”。' },
      fixes: { full: '把“万”“亿”写全为“万元”“亿元”' },
    },
    en: {
      sentences: { default: '“{found}” says {short} and leaves out 元. Write {short}元 in full.' },
      fixes: { full: 'Write 万元 or 亿元 in full' },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { head, values }) => {
      if (!values.some(({ cell }) => isAbbreviated(quantityOf(cell.value)))) return
      if (!isCostRow(indicator) && !moneyName.test(head)) return
      const cells = values.map(({ cell }) => cell)
      const faulty = cells.filter((cell) => isAbbreviated(quantityOf(cell.value)))
      const [first, ...others] = faulty
      if (!first) return
      const found = first === indicator.target ? targetText(indicator) : first.raw.trim()
      report({
        at: first,
        data: { found, short: quantityOf(first.value)?.scale ?? '万' },
        ...(others.length > 0 && { related: others }),
        ...(!isSplit(indicator) && {
          fix: { key: 'full', edits: faulty.map((cell) => ({ at: cell, raw: withYuan(cell.raw) })) },
        }),
      })
    },
  }),
}
