import type { Disclosure, Printed } from '../../../form/index.ts'
import { holding } from '../../../queries/holding.ts'
import type { Rule } from '../../rule.ts'
import { breakOf, itemsOf } from './shared/numbering.ts'
import { proseOf } from './shared/prose.ts'

/** Two items stand in two lines, or are counted by 一是. */
const several = /\n|是/g

interface Heading {
  readonly printed: Printed
  readonly style: string
  readonly number: number
}

/** 1、总则 followed by 二、分则: the numbers go on, their way of writing changes. */
const mixedHeadings = ({ narrative }: Disclosure): readonly [Heading, Heading] | undefined => {
  const headings = narrative.flatMap(({ heading }): readonly Heading[] => {
    const [item] = itemsOf(heading.raw.replace(/\[bookmark:[^[\]]*\]/g, '').trim())
    return item && item.start < 3 ? [{ printed: heading, style: item.style, number: item.number }] : []
  })
  const [first] = headings
  const other = headings.find(({ style }) => style !== first?.style)
  if (!first || !other || first.number !== 1 || other.number !== 2) return undefined
  // A second 1 of the other style would make it a list below the first.
  return headings.some(({ style, number }) => style === other.style && number === 1 && headings.indexOf(other) > 0) &&
    headings.findIndex(({ style, number }) => style === other.style && number === 1) < headings.indexOf(other)
    ? undefined
    : [first, other]
}

/** A list that does not count 1, 2, 3. */
export const numberingBroken: Rule = {
  id: 'numbering-broken',
  family: 'form',
  severity: 'hint',
  basis: [{ kind: 'law', law: 'gb-t-9704-2012', article: 'numbering', verified: false }],
  since: '0.2.0',
  docs: {
    title: '序号不连续',
    what: '一段文字里的序号从2开始、跳号或重号；或者同级标题前一个用“1、”后一个用“二、”。',
    why: '序号断了，读者会以为缺了内容；引用“第3项”时也对不上。',
    example: '“绩效目标：修缮渡槽。\n2.清理淤泥。\n3.加固护坡。”',
    instead: '第一项前补上“1.”；同级标题统一用“一、二、三、”。',
    cannotSee: '只看段落开头的序号，同一段里只报第一处。分成几个单元格的清单不看。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        start: '这段文字的序号从{found}开始，前面没有{due}。请给第一项补上序号，或从头重编。',
        gap: '序号{last}之后是{found}，缺{due}。请核对是漏了内容还是编错了号。',
        twice: '序号{found}出现了两次。请重编。',
        mixed: '标题“{first}”和“{second}”同级，序号写法却不同。请统一，如“一、”“二、”。',
      },
    },
    en: {
      sentences: {
        start: 'The list begins with {found}; there is no {due} before it. Number the first item, or number anew.',
        gap: 'After {last} comes {found}; {due} is missing. See whether text was lost or the number is wrong.',
        twice: 'The number {found} stands twice. Number anew.',
        mixed:
          'The headings “{first}” and “{second}” are of one level but numbered in two ways. Use one, such as 一、 二、.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      for (const text of holding(proseOf(disclosure), several)) {
        const found = breakOf(itemsOf(text.raw))
        if (!found) continue
        const { kind, item, due } = found
        report({
          at: text,
          span: { start: item.start, end: item.end },
          message: kind,
          data: { found: String(item.number), due: String(due), last: String(due - 1) },
        })
      }
      const mixed = mixedHeadings(disclosure)
      if (!mixed) return
      const [first, second] = mixed
      const words = ({ printed }: Heading): string => printed.raw.replace(/\[bookmark:[^[\]]*\]/g, '').trim()
      report({
        at: first.printed,
        message: 'mixed',
        data: { first: words(first), second: words(second) },
        related: [second.printed],
      })
    },
  }),
}
