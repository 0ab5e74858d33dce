import type { Printed } from '../../../form/index.ts'
import { holding } from '../../../queries/holding.ts'
import { lettersOf } from '../../../queries/index.ts'
import { printedTexts } from '../../../queries/printed-texts.ts'
import type { Rule } from '../../rule.ts'

interface Title {
  readonly printed: Printed
  readonly start: number
  readonly end: number
  readonly raw: string
  /** Its letters without (试行), years and 关于印发…的通知. */
  readonly plain: string
}

const kind = /(?:办法|规定|条例|细则|规程|意见|方案|规划|纲要|标准|制度|准则)$/
const longEnough = 8

const inTitleMarks = /《([^《》\n]{6,60})》/g

const titlesIn = (printed: Printed): readonly Title[] =>
  [...printed.raw.matchAll(inTitleMarks)].flatMap((match) => {
    const raw = match[1] ?? ''
    const plain = lettersOf(raw.replace(/[（(][^（()）]*[)）]/g, '').replace(/^关于(?:印发)?|的通知$/g, ''))
    return kind.test(plain) && plain.length >= longEnough
      ? [{ printed, start: match.index, end: match.index + match[0].length, raw, plain }]
      : []
  })

/** What tells one rule from another where it stands in one title only. */
const distinct = /实施|补充|修订|暂行|试行|省|自治区|市|县|区|\d|[一二三四五六七八九十]|中央|地方|农村|城市|城镇/

/** The characters of the longer text that the shorter one leaves out, in one piece or several; undefined where it has others. */
const leftOut = (shorter: string, longer: string): string | undefined => {
  const own = [...shorter]
  let at = 0
  const left = [...longer].filter((letter) => {
    if (letter === own[at]) {
      at++
      return false
    }
    return true
  })
  return at === own.length ? left.join('') : undefined
}

const isVariant = (a: Title, b: Title): boolean => {
  const [shorter, longer] = a.plain.length <= b.plain.length ? [a.plain, b.plain] : [b.plain, a.plain]
  if (shorter === longer || shorter.length < longer.length * 0.6) return false
  if (shorter.slice(0, 3) !== longer.slice(0, 3) || shorter.slice(-4) !== longer.slice(-4)) return false
  const rest = leftOut(shorter, longer)
  return rest !== undefined && !distinct.test(rest)
}

/** One regulation under two titles. */
export const regulationNameDiffers: Rule = {
  id: 'regulation-name-differs',
  family: 'coherence',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.2.0',
  docs: {
    title: '同一制度名称不一致',
    what: '同一文件中，两处《……办法》《……规定》开头、结尾相同，一处只比另一处少几个字，像是同一个制度的全称和简称。',
    why: '制度名称应写全称并前后一致，否则不知道依据的是哪一个文件。',
    example: '一处《某省省级水利经费管理办法》，另一处《某省省级水利专项经费管理办法》。',
    instead: '两处都写文件的全称，首次出现时加文号。',
    cannotSee: '是不是同一个文件看不出来，所以只作提示。相差地名、年份、“实施”“补充”等字的当作不同文件。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '这里写《{found}》，另一处写《{other}》，像是同一个制度。请核对，统一写全称。' },
    },
    en: {
      sentences: {
        default:
          'Here it is 《{found}》, elsewhere 《{other}》; they seem to be one regulation. Check, and use its full title.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      const first = new Map<string, Title>()
      for (const title of holding(printedTexts(disclosure), inTitleMarks).flatMap(titlesIn)) {
        if (first.has(title.plain)) continue
        const other = [...first.values()].find((each) => isVariant(each, title))
        first.set(title.plain, title)
        if (!other) continue
        report({
          at: title.printed,
          span: { start: title.start, end: title.end },
          data: { found: title.raw, other: other.raw },
          related: [other.printed],
        })
      }
    },
  }),
}
