import type { Printed } from '../../../form/index.ts'
import { holding } from '../../../queries/holding.ts'
import type { Rule } from '../../rule.ts'
import { proseOf } from './shared/prose.ts'

const quoted = /[“"]([\u4e00-\u9fa5\w+＋·]{4,14})[”"]/g
/** A character that tells one thing of a series from the next: 第一期, 十四五, 东区. */
const counter =
  /[零〇一二三四五六七八九十百千万两\d甲乙丙丁东西南北中上下左右前后内外大小新老高低省市县区乡镇村户家男女进出]/
/** 互联网+ is a word of its own; a longer name with something behind is another way of writing it. */
const leastBase = 5

interface Term {
  readonly text: string
  readonly printed: Printed
  readonly start: number
  readonly end: number
  /** The two characters in front of the opening mark. */
  readonly before: string
}

const termsIn = (printed: Printed): readonly Term[] =>
  [...printed.raw.matchAll(quoted)].map((hit) => ({
    text: hit[1] ?? '',
    printed,
    start: hit.index,
    end: hit.index + hit[0].length,
    before: printed.raw.slice(Math.max(hit.index - 2, 0), hit.index),
  }))

/** Equal but for one character, said of the same. */
const oneOff = (a: Term, b: Term): boolean => {
  if (a.text.length !== b.text.length || a.before.length < 2 || a.before !== b.before) return false
  if (!/^[\u4e00-\u9fa5]{2}$/.test(a.before)) return false
  const off = [...a.text].flatMap((letter, at) => (letter === b.text[at] ? [] : [`${letter}${b.text[at]}`]))
  const [pair] = off
  return off.length === 1 && pair !== undefined && ![...pair].some((letter) => counter.test(letter))
}

/** …六优 and …六优+N: one of the two is cut or grown. */
const grown = (a: Term, b: Term): boolean => {
  const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text]
  return short.length >= leastBase && long.startsWith(short) && /^[+＋][A-Za-z\d]{1,2}$/.test(long.slice(short.length))
}

/** One name between quotation marks, written in two ways within a file. */
export const termVariant: Rule = {
  id: 'term-variant',
  family: 'form',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.2.0',
  docs: {
    title: '同一名称两种写法',
    what: '同一份文件里，引号中的专用名称只差一个字，前面的说法又一样；或者一处带“+N”、一处不带。',
    why: '专用名称（行动、工程、品牌）按文件写法固定。两种写法里必有一种是错的，检索和核对都会漏。',
    example: '志愿服务“春蕾行动”和志愿服务“春雷行动”。',
    instead: '查发起文件，统一成一种写法。',
    cannotSee: '只比较引号里的名称；没有加引号的、差两个字以上的看不出。数字、方位不同的（一期、二期）不提示。',
  },
  messages: {
    'zh-CN': { sentences: { default: '“{found}”和别处的“{other}”应是同一个名称。请查原文件，统一写法。' } },
    en: {
      sentences: {
        default: '“{found}” and, elsewhere, “{other}” seem to be one name. Look it up and write it in one way.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      // A name that stands a hundred times is compared once.
      const all = holding(proseOf(disclosure), quoted).flatMap(termsIn)
      const terms = [...Map.groupBy(all, ({ before, text }) => `${before} ${text}`).values()].flatMap(
        (same) => same[0] ?? [],
      )
      const told = new Set<string>()
      for (const [index, one] of terms.entries())
        for (const other of terms.slice(index + 1)) {
          if (one.text === other.text || !(oneOff(one, other) || grown(one, other))) continue
          const key = [one.text, other.text].toSorted().join('|')
          if (told.has(key)) continue
          told.add(key)
          report({
            at: other.printed,
            span: { start: other.start, end: other.end },
            data: { found: other.text, other: one.text },
            related: [one.printed],
          })
        }
    },
  }),
}
