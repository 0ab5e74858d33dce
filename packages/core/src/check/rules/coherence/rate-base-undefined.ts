import type { Indicator } from '../../../form/index.ts'
import { headOf, lettersOf, plainName, plainText, quantityOf, targetText } from '../../../queries/index.ts'
import { isOpen } from '../../../queries/open-target.ts'
import { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'

/** Shares of people, of whom it must be said of which people. */
const ofPeople = /(?:参与|参加|参训|响应|普及|加入|关注)(?:率|比例)$/
/** Who is counted, or what of. */
const named =
  /人|民|众|生|师|员|工|户|者|童|妇|军|企业|单位|机构|商|家庭|学校|班|村|社区|客|团体|会员|设备|设施|车辆|场馆|平台|系统|仪器|土地|水|药|机具|种|技术|材料|资金|信息/
const daysOfYear = 365

/** What a row says beside its name and value of how it is measured. */
const isDefined = ({
  definition,
  formula,
  description,
  scoringRule,
  standard,
  note,
  remark,
  name,
}: Indicator): boolean =>
  [definition, formula, description, scoringRule, standard, note, remark].some(
    (cell) => cell !== undefined && lettersOf(cell.raw).length >= 4 && lettersOf(cell.raw) !== lettersOf(name.raw),
  ) || /占|应|÷|\//.test(plainText(name.raw))

const rateOf = (row: Indicator): Exact | undefined => {
  const value = quantityOf(row.target.value)
  return value?.unit === '%' ? new Exact(value.number) : undefined
}

/** 正常通航率 beside 正常通航天数≥210天: the row that counts its days. */
const daysBeside = (rate: Indicator, days: readonly Indicator[]): Indicator | undefined => {
  const share = days.length === 0 ? undefined : rateOf(rate)
  if (!share) return undefined
  const thing = lettersOf(headOf(rate.name.raw)).replace(/率$/, '')
  if (thing.length < 4) return undefined
  return days.find((row) => {
    const value = quantityOf(row.target.value)
    const head = lettersOf(headOf(row.name.raw))
    return (
      value !== undefined &&
      head.startsWith(thing) &&
      /^(?:时间|天数|日数|总?天数)$/.test(head.slice(thing.length)) &&
      new Exact(value.number).times(100).div(daysOfYear).lt(share.minus(5))
    )
  })
}

/** A share without saying of what. */
export const rateBaseUndefined: Rule = {
  id: 'rate-base-undefined',
  family: 'coherence',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '比率没有说明分母',
    what: '参与率、普及率一类的指标没有写是哪些人、哪些对象中的比率，也没有解释和公式；或者同一张表中，一个比率与同一件事的天数按全年365天算不到一起，又没有说明分母。',
    why: '分母不同，同样的工作可以算出完全不同的比率，无法测量，也无法复核。',
    example: '年度正常开放率≥98%，年度正常开放时间≥230天（占全年63%）。',
    instead: '年度正常开放率（实际开放天数÷应开放天数235天）≥98%。',
    cannotSee: '合格率、完好率、及时率等分母约定俗成的不检查。解释写在别处的看不到。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”（{target}）没有说明分母是什么。请写明是哪些对象中的比率，或写出计算公式。',
        days: '“{name}”为{target}，同一张表“{other}”为{days}，只占全年的{share}%，两者的分母不同。请写明这个比率按多少天计算。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” ({target}) does not say of what it is a share. Name those that are counted, or give the formula.',
        days: '“{name}” is {target}, while “{other}” is {days}, {share} % of a year. Say of how many days the rate is a share.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      if (!isOpen(form)) return
      const counted = form.indicators.filter(
        ({ target, name }) =>
          quantityOf(target.value)?.unit === '天' && /(?:时间|[天日]数)$/.test(lettersOf(headOf(name.raw))),
      )
      for (const row of form.indicators) {
        if (quantityOf(row.target.value)?.unit !== '%') continue
        const name = plainName(row.name.raw)
        const head = lettersOf(headOf(name))
        const days = daysBeside(row, counted)
        if ((!days && !ofPeople.test(head)) || isDefined(row)) continue
        const value = quantityOf(days?.target.value)
        if (days && value) {
          const share = new Exact(value.number).times(100).div(daysOfYear).toDecimalPlaces(0).toFixed()
          const data = { name, target: targetText(row), other: plainName(days.name.raw), days: targetText(days), share }
          report({ at: row.target, message: 'days', data, related: [days.target] })
        } else if (ofPeople.test(head) && !named.test(head.replace(ofPeople, '')))
          report({ at: row.target, data: { name, target: targetText(row) }, related: [row.name] })
      }
    },
  }),
}
