import type { Printed } from '../../../form/index.ts'
import { isOpen, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const least = '[≥≧⩾＞>]|>=|不低于|不少于|不小于|至少'
const most = '[≤≦⩽＜<]|<=|不超过|不高于|不大于|不多于|至多'
/** Two operators in front of a number, of whatever kind; >= and <= are one. */
const twice = new RegExp(`^(?:(${least})|(${most})|([=＝]))\\s*(?:(${least})|(${most})|([=＝]))\\s*\\d`)
/** An operator in front of a number and another behind it: ≥90%以上. */
const around = new RegExp(
  `^(?:(${least})|(${most}))\\s*\\d[\\d.,]*\\s*[^\\d，。；、]{0,6}?(?:(以上)|(以下|以内|之内))$`,
)
/** What either of them holds: two operators, or the word behind the number. Most values have one operator and no such word. */
const suspect = /[上下内&]|[≥≧⩾＞>≤≦⩽＜<=＝于少过多].*[≥≧⩾＞>≤≦⩽＜<=＝于少过多]/s

interface Repeated {
  readonly message: 'default' | 'clash'
  readonly right?: string
}

/** What is said twice, or said and denied. */
const repeatedIn = (text: string): Repeated | undefined => {
  const front = twice.exec(text)
  if (front && !/^[≥≤>＞<＜]\s*[=＝]/.test(text)) {
    const [, up1, down1, , up2, down2] = front
    if ((up1 && down2) || (down1 && up2)) return { message: 'clash' }
    const first = up1 ?? down1
    return { message: 'default', ...(first && up2 === first && { right: text.slice(first.length).trim() }) }
  }
  const both = around.exec(text)
  if (!both) return undefined
  const [, up, down, above, below] = both
  if ((up && below) || (down && above)) return { message: 'clash' }
  return { message: 'default', right: text.replace(/(?:以上|以下|以内|之内)$/, '') }
}

/** Two operators on one number. */
export const operatorRepeated: Rule = {
  id: 'operator-repeated',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false }],
  since: '0.2.0',
  docs: {
    title: '比较符号重复',
    what: '一个数带了两个比较符号或说法：“≥90%以上”“不少于≥8场”；或者两个说法相反：“≥90%以下”。',
    why: '一个指标值只用一个符号。重复的让人疑心本意，相反的没法执行。',
    example: '满意度“≥90%以上”。',
    instead: '“≥90%”。',
    fixSafety: '两个说法一致时删去后一个，意思不变；相反的要由填报人决定。',
    cannotSee: '“>=”“<=”是一个符号，不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”的“{found}”用了两个比较的说法。请只留一个符号。',
        clash: '“{name}”的“{found}”里两个比较的说法相反，不知道是至少还是至多。请改正。',
      },
      fixes: { once: '改为“{right}”' },
    },
    en: {
      sentences: {
        default: '“{found}” of “{name}” compares twice. Keep one operator.',
        clash: 'The two comparisons in “{found}” of “{name}” contradict each other: at least, or at most? Correct it.',
      },
      fixes: { once: 'Change it to “{right}”' },
    },
  },
  create: ({ report }) => ({
    indicator: ({ target, actual }, { form, name }) => {
      const check = (cell: Printed, open: boolean): void => {
        const repeated = repeatedIn(plainText(cell.raw))
        if (!repeated) return
        const { message, right } = repeated
        report({
          at: cell,
          message,
          data: { name, found: cell.raw.trim(), ...(right !== undefined && { right }) },
          ...(open && right !== undefined && { suggestions: [{ key: 'once', edits: [{ at: cell, raw: right }] }] }),
        })
      }
      if (suspect.test(target.raw)) check(target, isOpen(form))
      if (actual && suspect.test(actual.raw)) check(actual, true)
    },
  }),
}
