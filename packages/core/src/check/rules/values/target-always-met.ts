import { isOpen, isSplit, quantityOf, targetText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { isDealtWith, isReverse } from './shared/direction.ts'
import { withOperator } from './shared/rewrite-value.ts'

/** Of a change, ≥0 says that nothing is lost. */
const change = /增|减|降|涨|升|结余|盈余|利润|收益|净|差额|变化|偏差|温度|海拔/
/** Of money used against money given, ≤100% says that nothing is overspent. */
const against = /成本|控制|执行|支出|超|负荷|使用率|利用率|负债|占比|比例|比重|损|耗|误|排放|故障|投诉|违|逾|空置|流失/

/** Further words of what nobody wants, where it is counted and not bounded. */
const harm = /信访|舆情|纠纷|案件|发案|疫情|火灾|火情|溺水|中毒|停[水电气]|返工|退件/

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
    instead: '≥24次；=100%或≥95%；事故、投诉一类的写“=0起”。',
    fixSafety: '是不是要求一起都不发生，由填报单位决定，所以只作建议。',
    cannotSee: '增减类指标的“≥0”（不下降）、成本和执行类比率的“≤100%”（不超支）有意义，不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        zero: '“{name}”的指标值是“{found}”，什么都不做也算完成。请写要达到的数。',
        none: '“{name}”的指标值是“{found}”，发生多少都算完成。要求不发生的请写成“{right}”。',
        whole: '“{name}”是比率，最多就是100%，“{found}”怎样都满足。请写至少要达到多少。',
      },
      fixes: { none: '改为“{right}”' },
    },
    en: {
      sentences: {
        zero: 'The target of “{name}” is “{found}”: doing nothing meets it. Say what is to be reached.',
        none: 'The target of “{name}” is “{found}”: however many there are, it is met. If none is wanted, write “{right}”.',
        whole:
          '“{name}” is a share and never passes 100 %, so “{found}” always holds. Say what is to be reached at least.',
      },
      fixes: { none: 'Change it to “{right}”' },
    },
  },
  create: ({ report }) => ({
    indicator: (row, { form, name, head, isRate }) => {
      const quantity = quantityOf(row.target.value)
      if (!quantity?.op || quantity.per?.length) return
      const number = Number(quantity.number)
      if (number !== 0 && number !== 100) return
      const zero = quantity.op === '≥' && number === 0 && !change.test(head)
      const none = zero && (isReverse(row) || harm.test(head)) && !isDealtWith(head)
      const whole =
        quantity.op === '≤' &&
        number === 100 &&
        quantity.unit === '%' &&
        isRate &&
        !against.test(head) &&
        !change.test(head)
      if (!zero && !whole) return
      const found = targetText(row)
      const right = withOperator(found.replace(/^(?:不低于|不少于|不小于)\s*/, ''), '=')
      report({
        at: row.target,
        message: none ? 'none' : zero ? 'zero' : 'whole',
        data: { name, found, right },
        related: [row.name],
        ...(none &&
          isOpen(form) &&
          !isSplit(row) && { suggestions: [{ key: 'none', edits: [{ at: row.target, raw: right }] }] }),
      })
    },
  }),
}
