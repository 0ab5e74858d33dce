import type { Printed } from '../../../form/index.ts'
import { holding } from '../../../queries/holding.ts'
import type { Rule } from '../../rule.ts'
import { proseOf } from './shared/prose.ts'

const pairs: readonly (readonly [open: string, close: string])[] = [
  ['（(', '）)'],
  ['“', '”'],
  ['《', '》'],
  ['【', '】'],
]
/** 1） and a) number the items of a list; （1 … does not occur. */
const listMark = /(?:^|[\n，。；：、\s])[\da-zA-Z一二三四五六七八九十]{1,3}[）)]/g
/** Bookmarks and tags have a rule of their own. */
const leaked = /\[bookmark:[^[\]]*\]|<[^<>]*>/g

interface Lone {
  readonly mark: string
  readonly at: number
  readonly kind: 'open' | 'close'
}

const any = /[（(）)“”《》【】]/g

/** The first mark that has no partner. Marks of lists and leaked code are blanked out, so that offsets stay. */
const loneIn = (raw: string): Lone | undefined => {
  const blank = (text: string): string => ' '.repeat(text.length)
  const text = raw.replace(leaked, blank).replace(listMark, blank)
  for (const [opens, closes] of pairs) {
    const waiting: number[] = []
    for (let at = 0; at < text.length; at++) {
      const letter = text.charAt(at)
      if (opens.includes(letter)) waiting.push(at)
      else if (closes.includes(letter) && waiting.pop() === undefined) return { mark: letter, at, kind: 'close' }
    }
    const [first] = waiting
    if (first !== undefined) return { mark: text.charAt(first), at: first, kind: 'open' }
  }
  return undefined
}

/** A bracket, quotation or title mark without its partner. */
export const marksUnpaired: Rule = {
  id: 'marks-unpaired',
  family: 'form',
  severity: 'hint',
  basis: [{ kind: 'law', law: 'gb-t-15834-2011', article: 'pairs', verified: false }],
  since: '0.2.0',
  docs: {
    title: '括号、引号不成对',
    what: '一段文字里的括号、引号、书名号只有一半，如“（含材料费”没有右括号。',
    why: '少了一半，不知道括住的是哪些话；也可能是后面的字漏了。',
    example: '修缮校舍（含屋面防水，添置课桌。',
    instead: '修缮校舍（含屋面防水），添置课桌。',
    cannotSee: '只看目标、名称、说明等填写的文字；“1）”一类序号不算。读取时断开的单元格可能误报，故只作提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        open: '“{mark}”没有配对的另一半（“{around}”）。请核对是漏了标点还是漏了文字。',
        close: '“{mark}”前面没有配对的另一半（“{around}”）。请核对是漏了标点还是漏了文字。',
      },
    },
    en: {
      sentences: {
        open: '“{mark}” is never closed (“{around}”). See whether a mark or some text is missing.',
        close: '“{mark}” is never opened (“{around}”). See whether a mark or some text is missing.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      // Where the reading lost pieces of a form, a half may be among them.
      const cut = new Set(disclosure.findings.filter(({ origin }) => origin === 'reading').map(({ form }) => form))
      const cutTexts = new Set<Printed>()
      for (const [index, form] of disclosure.forms.entries())
        if (cut.has(index) || cut.has(null))
          for (const { name, note } of form.indicators) for (const text of [name, note]) if (text) cutTexts.add(text)
      for (const printed of holding(proseOf(disclosure), any)) {
        const lone = cutTexts.has(printed) ? undefined : loneIn(printed.raw)
        if (!lone) continue
        const { mark, at, kind } = lone
        report({
          at: printed,
          span: { start: at, end: at + 1 },
          message: kind,
          data: { mark, around: printed.raw.slice(Math.max(at - 6, 0), at + 8).trim() },
        })
      }
    },
  }),
}
