import type { Printed } from '../../../form/index.ts'
import { holding } from '../../../queries/holding.ts'
import { printedTexts } from '../../../queries/printed-texts.ts'
import type { Rule } from '../../rule.ts'

/** 某财教（2024）67号: round, square or lenticular brackets around the year of a document number. */
const number = /([\u4e00-\u9fa5]{2,10})([（([［【])\s*((?:19|20)\d{2})\s*([）)\]］】])\s*(?=第?\s*\d{1,5}\s*号)/g

/** What every such number holds. */
const yearInBrackets = /[([（［【]\s*(?:19|20)\d{2}\s*[）)\]］】]/g

interface Slip {
  readonly printed: Printed
  readonly span: { readonly start: number; readonly end: number }
  readonly wrong: string
  readonly right: string
}

/** The first such number of a text. */
const slipIn = (printed: Printed): Slip | undefined => {
  const [first] = [...printed.raw.matchAll(number)]
  if (!first) return undefined
  const end = first.index + first[0].length
  const tail = /^第?\s*\d+\s*号/.exec(printed.raw.slice(end))?.[0] ?? ''
  return {
    printed,
    span: { start: first.index, end: end + tail.length },
    wrong: `${first[0]}${tail}`,
    right: `${first[1]}〔${first[3]}〕${tail}`,
  }
}

/** A document number whose year does not stand in 〔 〕. */
export const docnoBracket: Rule = {
  id: 'docno-bracket',
  family: 'form',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'gb-t-9704-2012', article: 'document-number', verified: true }],
  since: '0.1.0',
  docs: {
    title: '文号括号不规范',
    what: '发文字号的年份用了圆括号或方括号，没有用六角括号〔〕。同一个文号一份文件只提示一次，标出全部位置。',
    why: '公文格式规定年份用六角括号。写法统一，才能按文号检索到文件。',
    example: '某财教（2024）67号。',
    instead: '某财教〔2024〕67号。',
    fixSafety: '只换括号，文字和数字不变，可以放心自动修改。',
    cannotSee: '只看“（年份）……号”的写法。机关代字、序号错了看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '文号“{number}”的年份应放在六角括号里，写成“{right}”。',
        many: '文号“{number}”的年份应放在六角括号里，写成“{right}”。全文有{count}处这样写。',
      },
      fixes: { bracket: '改用六角括号' },
    },
    en: {
      sentences: {
        default: 'The year of the document number “{number}” belongs in 〔 〕: “{right}”.',
        many: 'The year of the document number “{number}” belongs in 〔 〕: “{right}”. The file writes it so {count} times.',
      },
      fixes: { bracket: 'Use 〔 〕' },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      // A number copied down a column is one slip: it is told once a file, and mended everywhere.
      const slips = holding(printedTexts(disclosure), yearInBrackets)
        .flatMap((printed) => slipIn(printed) ?? [])
        .toSorted((a, b) => (a.printed.place.line ?? 0) - (b.printed.place.line ?? 0))
      for (const same of Map.groupBy(slips, ({ wrong }) => wrong).values()) {
        const [first, ...others] = same
        if (!first) continue
        report({
          at: first.printed,
          span: first.span,
          message: others.length > 0 ? 'many' : 'default',
          data: { number: first.wrong, right: first.right, count: same.length },
          ...(others.length > 0 && { related: others.map(({ printed }) => printed) }),
          fix: {
            key: 'bracket',
            edits: same.map(({ printed }) => ({ at: printed, raw: printed.raw.replace(number, '$1〔$3〕') })),
          },
        })
      }
    },
  }),
}
