import { holding } from '../../../queries/holding.ts'
import type { Rule } from '../../rule.ts'
import { isFromGlyphs, proseOf } from './shared/prose.ts'

const han = '\\u4e00-\\u9fa5'
/** Two blanks and more between characters of a sentence: 素  质. */
const gap = new RegExp(`(?<=[${han}，、；：。”])[ \\u3000\\t]{2,}(?=[${han}“《])`, 'gu')
/** Letters set apart: 修 缮校 舍. One blank alone may be a line break of the source, names side by side are no words torn. */
const torn = new RegExp(`(?:^|[^${han}])[${han}] [${han}]{1,3} (?=[${han}])|(?<=[${han}]) [${han}] (?=[${han}])`, 'u')
/** One blank in the words of a numbered heading: 三、书屋运转 经费. */
const single = new RegExp(`(?<=[${han}])[ \\u3000]+(?=[${han}])`, 'gu')
const numbered = /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])\s*/
/** A text with a full stop or comma is a sentence; where it has none, blanks may part one entry from the next. */
const sentence = /[，。；]/
const isHeading = (text: string): boolean => numbered.test(text) && text.length <= 60 && !/[\n。]/.test(text.trim())

const blank = /[ \u3000\t]/g

interface Gap {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The first gap of every line. */
const gapsIn = (raw: string, pattern: RegExp): readonly Gap[] => {
  const gaps: Gap[] = []
  let lineEnd = -1
  for (const hit of raw.matchAll(pattern)) {
    const [start, end] = [hit.index, hit.index + hit[0].length]
    if (start < lineEnd) continue
    const next = raw.indexOf('\n', start)
    lineEnd = next < 0 ? raw.length : next
    gaps.push({ start, end, words: raw.slice(Math.max(start - 2, 0), end + 2).trim() })
  }
  return gaps
}

const patternOf = (raw: string): RegExp | undefined => {
  if (isHeading(raw) || (raw.includes(' ') && sentence.test(raw) && torn.test(raw))) return single
  return sentence.test(raw) ? gap : undefined
}

/** Gaps in the middle of a sentence. */
export const spacesInWords: Rule = {
  id: 'spaces-in-words',
  family: 'form',
  severity: 'hint',
  basis: [{ kind: 'practice', verified: true }],
  since: '0.2.0',
  docs: {
    title: '词语中间有空格',
    what: '句子中间、词语之间有两个以上空格，或者带序号的标题里有空格。',
    why: '多是从别处粘贴或用空格对齐留下的。检索不到，朗读软件会断开，公开后也不好看。',
    example: '全民科学素  质不断提升。',
    instead: '全民科学素质不断提升。',
    fixSafety: '只删汉字之间的空格，文字不变，可以放心自动修改。',
    cannotSee: '单个空格只看带序号的标题，和把字拆开的（修 缮校 舍）。PDF、OFD里的空隙多是排版造成的，不查。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '“{words}”中间有空格。请删去。' },
      fixes: { close: '删去空格' },
    },
    en: {
      sentences: { default: 'There is a gap within “{words}”. Close it.' },
      fixes: { close: 'Close the gaps' },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      if (isFromGlyphs(disclosure)) return
      for (const text of holding(proseOf(disclosure), blank)) {
        const pattern = patternOf(text.raw)
        if (!pattern) continue
        const clean = text.raw.replace(pattern, '')
        for (const { start, end, words } of gapsIn(text.raw, pattern))
          report({
            at: text,
            span: { start, end },
            data: { words },
            fix: { key: 'close', edits: [{ at: text, raw: clean }] },
          })
      }
    },
  }),
}
