import { attributeOf, durationOf, saysOneYear, termYears } from '../../../closure/duration.ts'
import type { Rule } from '../../rule.ts'

/** A project called one of a single year that is to run for several. */
export const durationConflict: Rule = {
  id: 'duration-conflict',
  family: 'money',
  severity: 'error',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false },
  ],
  since: '0.1.0',
  docs: {
    title: '项目属性与项目期限矛盾',
    what: '项目属性写“一年期”或“一次性”，项目期限却超过一年；或者申报年度不在项目期限之内。',
    why: '属性决定项目总额与年度资金的关系和以后年度要不要接着安排，与期限矛盾就无法判断。',
    example: '项目属性：一年期项目；项目期限：99年。',
    instead: '项目属性：一年期项目；项目期限：1年。长期项目则把属性改为“经常性项目”或“延续项目”。',
    fixSafety: '属性和期限都可能填错，所以只作建议。',
    cannotSee: '看不出属性和期限哪个填错。起止日期跨年但不满一年的不算矛盾。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '项目属性为“{attribute}”，项目期限却是“{duration}”，两者矛盾。一年期项目的期限应为1年，请更正其中一处。',
        year: '项目期限为“{duration}”，本表却是{year}年度的，不在期限之内。请更正期限；项目延期的，请附延期的批复。',
      },
      fixes: { oneYear: '把项目期限改为1年' },
    },
    en: {
      sentences: {
        default:
          'The project is “{attribute}” (one year), yet its duration is “{duration}”. A project of one year runs for one year: correct one of the two.',
        year: 'The project runs “{duration}”, and the form is for {year}, which is not within it. Correct the term, or show that it was extended.',
      },
      fixes: { oneYear: 'Change the duration to 1年' },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      const year = form.year.value
      const term = termYears(form)
      if (form.phase === 'target' && term && year !== undefined && (year < term.from || year > term.to))
        report({
          at: term.cell,
          message: 'year',
          severity: 'warning',
          data: { duration: term.cell.raw.trim(), year },
          related: [form.year],
        })
      const attribute = attributeOf(form)
      const duration = durationOf(form)
      if (!attribute || !duration || duration.years <= 1 || !saysOneYear(form)) return
      report({
        at: duration.cell,
        data: { attribute: attribute.raw.trim(), duration: duration.cell.raw.trim() },
        related: [attribute],
        suggestions: [{ key: 'oneYear', edits: [{ at: duration.cell, raw: '1年' }] }],
      })
    },
  }),
}
