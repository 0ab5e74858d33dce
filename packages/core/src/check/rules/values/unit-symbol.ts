import type { Printed } from '../../../form/index.ts'
import { isOpen } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Symbols with the wrong capitals, behind a number; those that mean something else as printed (mW, Mb) are left alone. */
const symbols: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d\s*[万亿]?\s*)(?:KM|Km|kM)(?![A-Za-z])/, 'km'],
  [/(?<=\d\s*[万亿]?\s*)(?:KG|Kg|kG)(?![A-Za-z])/, 'kg'],
  [/(?<=\d\s*[万亿]?\s*)(?:KWH|Kwh|KWh|kwh|Kw·h|KW·H|kw·h)(?![A-Za-z])/, 'kW·h'],
  [/(?<=\d\s*[万亿]?\s*)(?:KW|Kw|kw)(?![A-Za-z·])/, 'kW'],
  [/(?<=\d\s*[万亿]?\s*)(?:CM|Cm|cM)(?![A-Za-z])/, 'cm'],
  [/(?<=\d\s*[万亿]?\s*)(?:MM|Mm|mM)(?![A-Za-z])/, 'mm'],
  [/(?<=\d\s*[万亿]?\s*)M(?=[²2³3](?!\d))/, 'm'],
]

interface Miswritten {
  readonly cell: Printed
  readonly found: string
  readonly right: string
  readonly start: number
}

const letters = /[KkCcMm]/

const miswrittenIn = (cell: Printed): Miswritten | undefined => {
  if (!letters.test(cell.raw)) return undefined
  for (const [pattern, right] of symbols) {
    const hit = pattern.exec(cell.raw)
    if (hit) return { cell, found: hit[0], right, start: hit.index }
  }
  return undefined
}

/** A symbol of a unit in the wrong capitals. */
export const unitSymbol: Rule = {
  id: 'unit-symbol',
  family: 'values',
  severity: 'hint',
  basis: [{ kind: 'law', law: 'gb-3100-1993', article: 'symbols', verified: false }],
  since: '0.2.0',
  docs: {
    title: '单位符号大小写不对',
    what: '数值后面的单位符号大小写不合标准：KM、KG、KW、CM、M2。',
    why: '大小写不同，单位就不同（m是米，M是兆）。也可以直接用汉字：公里、公斤、平方米。',
    example: '≥35KM。',
    instead: '≥35km，或≥35公里。',
    fixSafety: '只改符号的大小写，意思不变，可以放心自动修改；已批复的指标值不动。',
    cannotSee: '只认常见的几个符号；正文里的不看。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '“{name}”的单位“{found}”应写作“{right}”（或用汉字）。' },
      fixes: { symbol: '改为“{right}”' },
    },
    en: {
      sentences: { default: 'The unit “{found}” of “{name}” is written “{right}” (or in Chinese words).' },
      fixes: { symbol: 'Change it to “{right}”' },
    },
  },
  create: ({ report }) => ({
    indicator: (_, { form, name, values }) => {
      for (const { cell, kind } of values) {
        const miswritten = miswrittenIn(cell)
        if (!miswritten) continue
        const { found, right, start } = miswritten
        const raw = `${cell.raw.slice(0, start)}${right}${cell.raw.slice(start + found.length)}`
        report({
          at: cell,
          span: { start, end: start + found.length },
          data: { name, found, right },
          ...((isOpen(form) || kind === 'actual') && { fix: { key: 'symbol', edits: [{ at: cell, raw }] } }),
        })
      }
    },
  }),
}
