import { headOf, isCountUnit, isExtentUnit, plainName, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** How often something is done says something of time. */
const often = /^(?:次|期|期次|班次|届|课时|学时)$/
/** Whatever speaks of time may stand there, a frequency too. */
const timely = /时|期|日|天|年|月|周|季|进度|早|晚|快|速|响应|频|次|完成|拨付|支付|执行|每|逾|滞|延/

/** Of 老年 and 青年 the year is no time. */
const ages = /[老青少中成幼壮]年/g

/** Things counted under timeliness. */
export const countUnderTimeliness: Rule = {
  id: 'count-under-timeliness',
  family: 'classification',
  severity: 'warning',
  basis: [{ kind: 'law', law: 'caiyu-2021-101', article: 'indicator-value', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '时效指标写数量',
    what: '时效指标的值是个数、人数、面积等，名称和值里都没有时间。',
    why: '时效说什么时候完成、多久办一次、多长时间办结。写成数量，按时没按时就没有标准。',
    example: '时效指标“修缮房屋”≥12处。',
    instead: '“修缮房屋”≥12处移到数量指标；时效写“修缮完成时间 2025年10月底前”。',
    cannotSee: '名称里有时间词的不提示，即使值与时间无关。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '时效指标“{name}”的值是“{value}”，说的是数量，没有时间。请移到数量指标，时效写完成的日期或办理的时长。',
      },
    },
    en: {
      sentences: {
        default:
          'The timeliness row “{name}” is “{value}”: a quantity without time. Move it to quantity, and say under timeliness by when or how fast.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator) => {
      const { level2, name, target } = indicator
      const value = quantityOf(target.value)
      if (
        level2.value !== 'timeliness' ||
        !value?.unit ||
        !((isCountUnit(value.unit) && !often.test(value.unit)) || isExtentUnit(value.unit)) ||
        value.per?.length
      )
        return
      if (Number(value.number) === 0 || timely.test(headOf(name.raw).replace(ages, '')) || timely.test(target.raw))
        return
      report({ at: target, data: { name: plainName(name.raw), value: targetText(indicator) }, related: [name] })
    },
  }),
}
