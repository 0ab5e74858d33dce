import { holding } from '../../../queries/holding.ts'
import { printedTexts } from '../../../queries/printed-texts.ts'
import { lastDay } from '../../../value/date-point.ts'
import type { Rule } from '../../rule.ts'

/** 2025年13月, 2月30日, 2025-02-30. A number of months or days (15个月, 45日内) is none. */
const dates =
  /(?:((?:19|20)\d{2})\s*年\s*)?(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号](?!\s*[内以之])|((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月(?!\s*\d)|(?<![\d.-])((?:19|20)\d{2})([-/])(\d{1,2})\7(\d{1,2})(?!\d)/g

/** What every date in figures holds, to be found by its sign: digits are many. */
const dated = /[月/-](?<=\d\s*月|每个?月|\d[-/]\d{1,2}[-/])/g

interface Impossible {
  readonly start: number
  readonly found: string
  readonly message: 'month' | 'day' | 'monthly'
  readonly month: number
  readonly last: number
}

/** 每月35日前: a day that no month has. */
const monthly = /每(?:个)?月(?:的)?\s*(\d{1,3})\s*[日号](?!\s*[内以之])/

const impossibleIn = (text: string): Impossible | undefined => {
  dates.lastIndex = 0
  for (let hit = dates.exec(text); hit !== null; hit = dates.exec(text)) {
    const year = hit[1] ?? hit[4] ?? hit[6]
    const month = Number(hit[2] ?? hit[5] ?? hit[8])
    const day = hit[3] ?? hit[9]
    const known = month >= 1 && month <= 12
    // Without a year the 29th of February may be right.
    const last = known ? lastDay(year === undefined ? 2024 : Number(year), month) : 0
    const found = { start: hit.index, found: hit[0], month, last }
    if (!known) return { ...found, message: 'month' }
    if (day !== undefined && (Number(day) > last || Number(day) === 0)) return { ...found, message: 'day' }
  }
  const hit = text.includes('每') ? monthly.exec(text) : null
  const day = Number(hit?.[1] ?? 1)
  return hit && (day > 31 || day === 0)
    ? { start: hit.index, found: hit[0], message: 'monthly', month: 0, last: 31 }
    : undefined
}

/** A day that is in no calendar. */
export const dateImpossible: Rule = {
  id: 'date-impossible',
  family: 'values',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '日期不存在',
    what: '写了日历上没有的日期：13月、2月30日、平年的2月29日、11月31日、每月35日。',
    why: '这样的期限无法核对，系统也读不成日期。',
    example: '2025年11月31日前完成。',
    instead: '2025年11月30日前完成。',
    cannotSee: '写得不合常理但日历上有的日期看不出。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        month: '“{found}”里的月份是{month}，没有这个月。请改正。',
        day: '“{found}”不存在，{month}月最多{last}天。请改正。',
        monthly: '“{found}”不存在，一个月最多{last}天。请改正。',
      },
    },
    en: {
      sentences: {
        month: '“{found}” names the month {month}, which does not exist. Correct it.',
        monthly: '“{found}” does not exist: no month has more than {last} days. Correct it.',
        day: '“{found}” does not exist: month {month} has {last} days at most. Correct it.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      for (const printed of holding(printedTexts(disclosure), dated)) {
        const hit = impossibleIn(printed.raw)
        if (!hit) continue
        const { start, found, message, month, last } = hit
        report({
          at: printed,
          span: { start, end: start + found.length },
          message,
          data: { found, month: String(month), last },
        })
      }
    },
  }),
}
