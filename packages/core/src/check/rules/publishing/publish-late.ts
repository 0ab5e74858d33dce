import type { Disclosure, Printed } from '../../../form/index.ts'
import { plainText } from '../../../queries/index.ts'
import { printedTexts } from '../../../queries/printed-texts.ts'
import type { Rule } from '../../rule.ts'

/** Days after approval within which budgets, final accounts and their targets are published. */
const withinDays = 20
const day = 86_400_000

interface Approval {
  readonly printed: Printed
  readonly start: number
  readonly end: number
  readonly raw: string
  readonly time: number
}

const date = '(20\\d{2})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日'
/** 2025年1月20日县财政局批复…, 经…于2025年1月20日批准: a date and, in the same clause, the approval. */
const approvals = [
  new RegExp(`${date}[^。；\\n]{0,30}?(?:批复|批准|审议通过|审查批准)`, 'g'),
  new RegExp(`(?:批复|批准|审议通过)(?:日期|时间)?(?:为|于|[:：])\\s*${date}`, 'g'),
]
const ofBudget = /预算|决算|绩效目标|资金/

const timeOf = (year = '', month = '', dayOfMonth = ''): number =>
  Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth))

const approvalsIn = (printed: Printed): readonly Approval[] => {
  if (!/批复|批准|审议通过/.test(printed.raw)) return []
  return approvals.flatMap((pattern) =>
    [...printed.raw.matchAll(pattern)].flatMap((match) => {
      const [raw, year, month, dayOfMonth] = match
      const around = printed.raw.slice(Math.max(0, match.index - 40), match.index + raw.length + 40)
      const start = match.index
      return ofBudget.test(around)
        ? [{ printed, start, end: start + raw.length, raw: raw.trim(), time: timeOf(year, month, dayOfMonth) }]
        : []
    }),
  )
}

const publishedAt = ({ publishedOn }: Disclosure): number | undefined => {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(publishedOn.value ?? ''))
  return iso && !publishedOn.inferred ? timeOf(iso[1], iso[2], iso[3]) : undefined
}

/** Published more than twenty days after the approval that the document itself dates. */
export const publishLate: Rule = {
  id: 'publish-late',
  family: 'publishing',
  severity: 'warning',
  basis: [
    { kind: 'law', law: 'budget-law-2018', article: 'art-14', verified: true },
    { kind: 'law', law: 'budget-law-regulation-2020', article: 'art-6', verified: true },
  ],
  since: '0.2.0',
  docs: {
    title: '超过二十日才公开',
    what: '文件写明了批复（批准）日期和公开（落款）日期，两者相差超过20日。写有几个批复日期的，从公开前最后一个算起。',
    why: '部门预算、决算在财政部门批复后二十日内公开，单位的在部门批复后二十日内公开。',
    example: '县财政局2025年1月20日批复部门预算，落款2025年3月4日（43日）。',
    instead: '批复后二十日内公开；已经逾期的，尽快公开并说明原因。',
    cannotSee: '文件没有写批复日期或公开日期的不检查。落款日期不一定是上网日期，请以实际公开日期为准。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '文件写“{approval}”，公开日期为{published}，相差{days}日，超过批复后二十日内公开的期限。请核对实际公开日期。',
      },
    },
    en: {
      sentences: {
        default:
          'The file says “{approval}” and is dated {published}, {days} days later; publication is due within twenty days of approval. Check when it was really published.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      const published = publishedAt(disclosure)
      if (published === undefined) return
      const last = printedTexts(disclosure)
        .flatMap(approvalsIn)
        .filter(({ time }) => time <= published)
        .toSorted((a, b) => b.time - a.time)[0]
      const days = last ? Math.round((published - last.time) / day) : 0
      // A year later it is another budget's approval.
      if (!last || days <= withinDays || days > 300) return
      report({
        at: disclosure.publishedOn,
        data: { approval: plainText(last.raw), published: plainText(disclosure.publishedOn.raw), days },
        related: [last.printed],
      })
    },
  }),
}
