import { laws } from '../../../law/index.ts'
import { holding } from '../../../queries/holding.ts'
import { yearOf } from '../../../queries/index.ts'
import { printedTexts } from '../../../queries/printed-texts.ts'
import type { Rule } from '../../rule.ts'

/** Last years of the five-year plans. */
const fiveYearEnds: Readonly<Record<string, number>> = { 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030 }
const fiveYear = /[“"「]?(十[二三四五]五)[”"」]?(?=[^，。；\n]{0,14}(?:规划|计划|纲要))/g
/** 《……规划（2016—2020年）》 */
const ranged =
  /《[^《》]{2,50}[（(]\s*(?:19|20)\d{2}\s*年?\s*[-—–―~至到－]+\s*((?:19|20)\d{2})\s*年?\s*[)）][^《》]{0,10}》/g
/** Looking back at a plan is no fault. */
const lookingBack = /(?:总结|回顾|评估|收官|以来|期间取得|巩固)[^，。；\n]{0,10}$/

interface Found {
  readonly name: string
  readonly until: number
  readonly start: number
  readonly end: number
}

/** Plans of core/law that another took the place of, by their titles without years. */
const replaced = laws.flatMap((law) => {
  const title = law.title.replace(/[（(].*$/, '')
  const until = Number(law.validTo?.slice(0, 4))
  return law.validTo && /规划|计划|纲要/.test(title) ? [{ pattern: new RegExp(`《${title}》`, 'g'), until }] : []
})

/** What every plan is called. */
const plans = /规划|计划|纲要/g

const plansIn = (text: string): readonly Found[] => {
  const span = (match: RegExpMatchArray) => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length })
  const named = [...text.matchAll(fiveYear)].map((match) => ({
    name: `“${match[1] ?? ''}”`,
    until: fiveYearEnds[match[1] ?? ''] ?? Number.POSITIVE_INFINITY,
    ...span(match),
  }))
  const dated = [...text.matchAll(ranged)].map((match) => ({ name: match[0], until: Number(match[1]), ...span(match) }))
  const known = replaced.flatMap(({ pattern, until }) =>
    [...text.matchAll(pattern)].map((match) => ({ name: match[0], until, ...span(match) })),
  )
  return [...named, ...dated, ...known].filter(({ start }) => !lookingBack.test(text.slice(0, start)))
}

/** A target that follows a plan which has run out. */
export const expiredPlan: Rule = {
  id: 'expired-plan',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  since: '0.1.0',
  docs: {
    title: '依据的规划已经到期',
    what: '文字中作为依据的五年规划、写明起止年份的规划，或法规库中已有新版接续的规划，在文件年度之前已到期。',
    why: '目标应依据现行规划。写着早已到期的规划，往往是多年照抄的旧文字。',
    example: '2025年文件：围绕《公共文化“十三五”规划》……（2020年到期）。',
    instead: '围绕《公共文化“十四五”规划》……（2025年到期）。',
    cannotSee:
      '没有写年份、法规库里也没有的规划，看不出是否到期。总结、回顾旧规划的说法不报告。规划到期后新规划尚未出台的，可以忽略。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '这里以{name}为依据，规划期到{until}年为止，而本文件是{year}年度的。请改用现行规划。' },
    },
    en: {
      sentences: { default: 'The plan {name} ran until {until}; this file is of {year}. Refer to the plan in force.' },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      const [form] = disclosure.forms
      const year = form ? yearOf(form, disclosure) : disclosure.year.value
      if (year === undefined) return
      for (const printed of holding(printedTexts(disclosure), plans))
        for (const { name, until, start, end } of plansIn(printed.raw))
          if (until < year) report({ at: printed, span: { start, end }, data: { name, until, year } })
    },
  }),
}
