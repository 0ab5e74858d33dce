import { yearOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** So many years to come; 近三年, 连续两年, 毕业五年内 tell of the past or of a group. */
const span =
  /(?<![近前过满续每第\d毕业龄期])(?:未来|今后)?(?:[二两三四五六七八九十]|[2-9]|[1-9]\d)\s*年(?:之?内|以内|期间)(?!新?(?:成立|注册|毕业|入职|出生|取得|获得|引进|入选|评定|参加))/
/** A plan of several years. */
const plan = /“?十[三四五六七]五”?(?:规划)?(?:期间|期末|末)|规划期(?:内|末)/

/** What both of them hold. */
const years = /[年五规]/

/** Dates in the first months of the next year still belong to the year's work (settlement, acceptance). */
const lastMonth = 3

const farDate = (iso: string, year: number): boolean => {
  const [, own, month] = /^(\d{4})(?:-(\d{2}))?/.exec(iso) ?? []
  if (own === undefined) return false
  const later = Number(own) - year
  return later > 1 || (later === 1 && (month === undefined || Number(month) > lastMonth))
}

/** An annual target that only years to come can show. */
export const horizonExceedsYear: Rule = {
  id: 'horizon-exceeds-year',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'appropriateness', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '年度指标跨年',
    what: '年度指标的名称或指标值说的是几年以后的结果，如“五年内完好率”，或完成日期在下一年度3月以后。',
    why: '当年的自评时无法判断是否完成，应写当年能看到的结果。',
    example: '可持续影响“果树三年内成活率”：≥90%。',
    instead: '“当年果树成活率”：≥95%。',
    cannotSee: '“近三年”“毕业五年内”等指过去或对象的说法不提示；“长期”“持续”由空泛指标值的规则检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '本表是{year}年度的指标，“{found}”却要几年以后才能看到，当年无法评分。请改为当年能衡量的结果。',
        date: '本表是{year}年度的指标，完成时间“{found}”超出了本年度。请写本年度内的节点；跨年项目写到年底应完成的部分。',
      },
    },
    en: {
      sentences: {
        default:
          'This is a target for {year}, yet “{found}” can only be seen years later. Write what the year itself can show.',
        date: 'This is a target for {year}, yet its date “{found}” lies beyond it. Give a date within the year, or the part to be done by its end.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ name, target }, { form, disclosure }) => {
      const year = yearOf(form, disclosure)
      for (const cell of [name, target]) {
        if (!years.test(cell.raw)) continue
        const hit = span.exec(cell.raw) ?? plan.exec(cell.raw)
        if (!hit) continue
        report({
          at: cell,
          span: { start: hit.index, end: hit.index + hit[0].length },
          data: { year: year === undefined ? '' : String(year), found: hit[0].trim() },
        })
        return
      }
      if (target.value?.kind === 'date' && year !== undefined && farDate(target.value.date, year))
        report({ at: target, message: 'date', data: { year: String(year), found: target.raw.trim() } })
    },
  }),
}
