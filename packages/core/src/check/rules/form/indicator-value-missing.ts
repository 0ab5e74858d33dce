import type { Form } from '../../../form/index.ts'
import { kept } from '../../../form/kept.ts'
import { isNameless, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Of these, 无 is an answer: none is wanted. */
const unwanted =
  /影响|危害|损害|破坏|风险|隐患|事故|事件|投诉|差错|错误|违规|违纪|违法|问题|故障|纠纷|伤亡|死亡|舆情|上访|信访|案件|污染|流失|逾期|记录/

/** A table of an evaluation that prints no values: its indicators are judged by what is written beside them. */
const isJudged = kept(
  ({ indicators }: Form): boolean =>
    indicators.every(({ target }) => plainText(target.raw) === '') &&
    (indicators.some(({ scoringRule, definition }) => (scoringRule ?? definition)?.raw) ||
      indicators.every(({ weight, score, actual }) => weight?.raw && score?.raw && actual === undefined)),
)

/** What begins so holds a number: most values do, and are neither blank nor 无. */
const begun = /^[≥≤\d]/

/** An indicator that has a name and no value. */
export const indicatorValueMissing: Rule = {
  id: 'indicator-value-missing',
  family: 'form',
  severity: 'error',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '指标没有指标值',
    what: '三级指标有名称，指标值一格是空的，只有横线、“无”，或仍是空白表的占位（≥××个、≥**%、待定）。',
    why: '没有指标值就没有目标，执行中无法监控，自评时无法打分。',
    example: '数量指标：检修水泵（指标值空白）。',
    instead: '数量指标：检修水泵，≥24台。不设这项指标的，删去这一行。',
    cannotSee:
      '看不出应填多少。事故、投诉一类的指标写“无”是目标，不报告。成本指标漏填的数，“cost-sum-gap”会按预算推算差额。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '指标“{name}”没有指标值。请填写，或删去这一行。',
        placeholder: '指标“{name}”的指标值“{found}”仍是空白表的占位，没有填数。请填写，或删去这一行。',
      },
    },
    en: {
      sentences: {
        default: 'The indicator “{name}” has no value. Fill it in, or delete the row.',
        placeholder:
          'The value “{found}” of the indicator “{name}” is still the placeholder of the blank form. Fill it in, or delete the row.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: ({ name, target, termTarget }, node) => {
      if (target.value?.kind !== 'placeholder' && begun.test(target.raw)) return
      if (isNameless({ name }) || target.inferred || isJudged(node.form)) return
      const text = plainText(target.raw)
      const blank = text === '' || /^[-—–―/／]+$/.test(text) || (text === '无' && !unwanted.test(name.raw))
      // "9万立方米 | /": the indicator is one of the whole term, and no value is due this year.
      if (/^[/／]+$/.test(text) && termTarget && plainText(termTarget.raw) !== '') return
      const data = { name: node.name }
      if (blank) report({ at: target, data, related: [name] })
      else if (target.value?.kind === 'placeholder')
        report({ at: target, message: 'placeholder', data: { ...data, found: text }, related: [name] })
    },
  }),
}
