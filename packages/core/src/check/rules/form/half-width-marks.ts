import type { Printed } from '../../../form/index.ts'
import { holding } from '../../../queries/holding.ts'
import type { Rule } from '../../rule.ts'
import { proseOf } from './shared/prose.ts'

const full: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' }
const han = '\\u4e00-\\u9fa5'
/**
 * A half-width mark between Chinese characters or in front of a number ("修缮校舍;2.添置课桌"); between figures it may belong
 * to them (10:30, 1,200), a semicolon never does. "&#160;" is none. The mark comes first: few texts have one.
 */
const mark = new RegExp(`[,;:?!](?=[${han}“《（\\d])(?:(?<=[${han}”》）].)|(?<=[%\\d];)(?<!&#\\d{1,6};))`, 'g')

/** Half-width marks in Chinese sentences. */
export const halfWidthMarks: Rule = {
  id: 'half-width-marks',
  family: 'form',
  severity: 'hint',
  basis: [{ kind: 'law', law: 'gb-t-15834-2011', article: 'position', verified: false }],
  since: '0.2.0',
  docs: {
    title: '中文里用了半角标点',
    what: '汉字之间的逗号、分号、冒号、问号、叹号用了半角（英文）标点。一份文件只提示一次，标出全部位置。',
    why: '中文标点占一个字的位置。半角、全角混用不规范，排出来也挤在一起。',
    example: '修缮校舍,添置课桌。',
    instead: '修缮校舍，添置课桌。',
    fixSafety: '一个换一个，文字和数字不变，可以放心自动修改。',
    cannotSee: '只看目标、名称、说明等填写的文字；括号、句点和栏目名称不查。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '中文里用了半角标点“{found}”，本文件有{count}处。请改用全角。' },
      fixes: { widen: '改为全角标点' },
    },
    en: {
      sentences: {
        default:
          'Half-width marks such as “{found}” stand in Chinese sentences, {count} times in this file. Use full-width ones.',
      },
      fixes: { widen: 'Use full-width marks' },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      const found = holding(proseOf(disclosure), mark).flatMap((printed) => {
        const hits = [...printed.raw.matchAll(mark)]
        const [first] = hits
        return first ? [{ printed, first, count: hits.length }] : []
      })
      const [one, ...others] = found
      if (!one) return
      const start = one.first.index
      const widened = (printed: Printed): string => printed.raw.replace(mark, (each) => full[each] ?? each)
      report({
        at: one.printed,
        span: { start, end: start + 1 },
        data: {
          found: one.printed.raw.slice(Math.max(start - 3, 0), start + 4),
          count: found.reduce((sum, { count }) => sum + count, 0),
        },
        related: others.map(({ printed }) => printed),
        fix: { key: 'widen', edits: found.map(({ printed }) => ({ at: printed, raw: widened(printed) })) },
      })
    },
  }),
}
