import { isOpen, plainText, yearOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const named = /(?<![\d—–~～至-])(20\d{2})年?(?![\d—–~～至级届-])/g
/** What is rightly called by an earlier year: it goes on, or is paid for afterwards. */
const earlier =
  /结转|结余|续建|尾款|质保|质量保证|往年|上年|历年|以前年度|跨年|决算|清算|结算|审计|欠|遗留|提前下达|补发|补缴|补助资金清|兑现|奖励|奖补|考核|普查|规划|行动计划|年鉴|标准|版|第.{1,3}批/
/** A plan for a year. */
const planned = /(20\d{2})年(?:度)?(?:计划|全年|底前|年底前|末前|将)/

const yearsOf = (text: string): readonly number[] => [...text.matchAll(named)].map((hit) => Number(hit[1]))

/** A project or a goal that still bears an earlier year. */
export const yearInName: Rule = {
  id: 'year-in-name',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '名称或目标写着往年',
    what: '项目名称里的年份比本表年度早，又看不出是结转、尾款、奖补一类事项；或者绩效目标写的是往年的计划，全文没有本年度。',
    why: '多半是沿用上年的表没有改。名称、目标不是当年的，审核时分不清报的是哪一年的事。',
    example: '2025年度的表，绩效目标写“2024年计划修缮校舍12处”。',
    instead: '“2025年计划修缮校舍12处”。',
    cannotSee: '跨年度的写法（2024—2026年）、写明结转和兑现的不提示；只写“去年”“上年”的看不出。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '项目名称写的是{other}年，本表是{year}年度。沿用上年名称的请更正；确是上年事项（结转、尾款、奖补等）的请写明。',
        goal: '绩效目标写的是{other}年的计划，没有提到{year}年。请核对是否沿用了上年的目标。',
      },
    },
    en: {
      sentences: {
        default:
          'The project is named after {other}, the form is for {year}. Correct the name; if it is about money or work carried over, say so.',
        goal: 'The goal speaks of plans for {other} and never of {year}. See whether last year’s goal was left.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { disclosure }) => {
      const year = yearOf(form, disclosure)
      if (year === undefined || !isOpen(form)) return
      const name = form.project?.name
      const text = plainText(name?.raw ?? '')
      const last = Math.max(...yearsOf(text))
      if (name && last < year && last >= 2000 && !earlier.test(text))
        report({
          at: name,
          severity: 'hint',
          data: { other: String(last), year: String(year) },
          ...(form.year.raw !== '' && { related: [form.year] }),
        })
      const goal = plainText(form.goal.raw)
      const other = Number(planned.exec(goal)?.[1])
      if (other < year && !goal.includes(String(year)))
        report({ at: form.goal, message: 'goal', data: { other: String(other), year: String(year) } })
    },
  }),
}
