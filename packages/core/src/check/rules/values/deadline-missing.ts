import type { Indicator } from '../../../form/index.ts'
import { isOpen, isRate, plainName, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Any word of a date, a span or a rhythm: it can be held against a calendar or a clock. */
const time =
  /\d{4}|\d{1,2}\s*[:：]\s*\d{2}|\d{1,2}\s*[时点]|[\d一二两三四五六七八九十]\s*(?:个?月|日|天|个?小时|分钟|个?工作日|个?自然日|周|个?季|年|h|min)|半年|[年月季][度底末初中]|年内|当[年月日天]|次[年月日]|全年|每个?[年月季周日天半晚早]|每[^，。；]{1,6}[日天月周次]|按[年月季周日]|(?:元旦|春节|国庆|中秋|两会|汛期|冬季|采暖|供暖|开学|学期|暑[假期]|寒假|高考)|实时|即时|当场|同步/

const spoken = ({ name, target, definition, description }: Indicator): string =>
  [name, target, definition, description].map((cell) => plainText(cell?.raw ?? '')).join('\n')

/** A timeliness row that says "in time" and no time. */
export const deadlineMissing: Rule = {
  id: 'deadline-missing',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '时效指标没有时间',
    what: '时效指标的值写“及时”“按计划完成”，没有日期、期限或频次。',
    why: '没有时间就无从判断是否按时。',
    example: '时效指标“灌渠清淤”：按计划完成。',
    instead: '2025年4月30日前。',
    fixSafety: '完成日期由填报单位定，所以只作建议。',
    cannotSee:
      '写成比率的（及时率≥95%）不提示；名称是比率、值却是文字的，不知道应写日期还是百分比，没有建议；时间写在正文或其他表里的看不到。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '时效指标“{name}”的“{found}”没有写时间，无法判断是否按时。请写明完成日期、期限或频次，如“{example}”。',
        rate: '时效指标“{name}”的“{found}”没有写时间，无法判断是否按时。请写成比率（如“≥95%”），并写明按什么日期算及时；或改名称，写完成日期，如“{example}”。',
      },
      fixes: { date: '改为“{example}”' },
    },
    en: {
      sentences: {
        default:
          'The timeliness target “{found}” of “{name}” names no time. Give a date, a time limit or a frequency, such as “{example}”.',
        rate: 'The timeliness target “{found}” of “{name}” names no time. Give a rate (such as “≥95%”) and the date that counts as in time; or rename it and give a date, such as “{example}”.',
      },
      fixes: { date: 'Change it to “{example}”' },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, { form }) => {
      const { target } = indicator
      if (indicator.level2.value !== 'timeliness' || target.value?.kind !== 'qualitative') return
      if (target.value.grade !== undefined || time.test(spoken(indicator).normalize('NFKC'))) return
      const year = form.year.value
      const example = year === undefined ? '12月31日前' : `${year}年12月31日前`
      const rate = isRate(indicator.name.raw)
      report({
        at: target,
        ...(rate && { message: 'rate' }),
        data: { name: plainName(indicator.name.raw), found: target.raw.trim(), example },
        ...(isOpen(form) && !rate && { suggestions: [{ key: 'date', edits: [{ at: target, raw: example }] }] }),
      })
    },
  }),
}
