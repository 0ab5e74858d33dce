import { headOf, isRate, plainName, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Of a change, ≥0 says that nothing is lost. */
const change = /增|减|降|涨|升|结余|盈余|利润|收益|净|差额|变化|偏差|温度|海拔/
/** Of money used against money given, ≤100% says that nothing is overspent. */
const against = /成本|控制|执行|支出|超|负荷|使用率|利用率|负债|占比|比例|比重|损|耗|误|排放|故障|投诉|违|逾|空置|流失/

/** A bound that whatever happens keeps. */
export const targetAlwaysMet: Rule = {
  id: 'target-always-met',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'arithmetic', verified: true }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '怎样都算完成',
    what: '指标值是“≥0”，或者比率写成“≤100%”，什么都不做也满足。',
    why: '这样的指标没有约束，得分也就没有意义。',
    example: '“开展巡查次数”≥0次；“问题整改率”≤100%。',
    instead: '≥24次；=100%或≥95%。',
    cannotSee: '增减类指标的“≥0”（不下降）、成本和执行类比率的“≤100%”（不超支）有意义，不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        zero: '“{name}”的指标值是“{found}”，什么都不做也算完成。请写要达到的数。',
        whole: '“{name}”是比率，最多就是100%，“{found}”怎样都满足。请写至少要达到多少。',
      },
    },
    en: {
      sentences: {
        zero: 'The target of “{name}” is “{found}”: doing nothing meets it. Say what is to be reached.',
        whole:
          '“{name}” is a share and never passes 100 %, so “{found}” always holds. Say what is to be reached at least.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (row) => {
      const quantity = quantityOf(row.target.value)
      if (!quantity?.op || quantity.per?.length) return
      const head = headOf(row.name.raw)
      const number = Number(quantity.number)
      const zero = quantity.op === '≥' && number === 0 && !change.test(head)
      const whole =
        quantity.op === '≤' &&
        number === 100 &&
        quantity.unit === '%' &&
        isRate(head) &&
        !against.test(head) &&
        !change.test(head)
      if (!zero && !whole) return
      report({
        at: row.target,
        message: zero ? 'zero' : 'whole',
        data: { name: plainName(row.name.raw), found: targetText(row) },
        related: [row.name],
      })
    },
  }),
}
