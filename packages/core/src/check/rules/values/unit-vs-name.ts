import type { Indicator } from '../../../form/index.ts'
import { isCostRow, quantityOf } from '../../../queries/index.ts'
import type { Quantity } from '../../../value/value.ts'
import type { RowNode, Rule } from '../../rule.ts'
import { misfit } from './shared/count-names.ts'

/** Spans of the calendar: no amount of an output, unless the name speaks of time. Hours and days are often output. */
const spans = new Set(['年', '个月', '月', '季度', '半年'])
const ofTime =
  /时间|时长|时限|时数|天数|日数|年限|年数|月数|月份|期限|工期|周期|学时|课时|工时|小时|机时|台时|台班|间隔|频次|频率|租赁|租用|聘用|借调|驻村|托管|保险|质保|订阅|值班|值守|储备|备货|库存|用量/
/** How often something was done. */
const occasions = new Set(['次', '次数', '场', '场次'])
/** Work done on things, and the number of the things. */
const things =
  /(?:维护|维修|修缮|修理|保养|检修|更新|更换|购置|采购|购买|配备|建设|新建|改造|制作|印制|印刷|安装|研发|栽植|种植|出版|报废|入库|入藏)的?数量$/
/** Things that are got, named at the end. */
const got =
  /^(?:新增|新购|购置|采购|购买|配备|添置|发放).*(?:图书|设备|器材|仪器|车辆|路灯|电脑|桌椅|药品|苗木|服装|装备|教材|物资|终端|机具)$/
/** Units in which a rate is not measured; unusual ones (分, 倍, /10万) are left alone. */
const counted = new Set([
  '个',
  '项',
  '次',
  '场',
  '人',
  '人次',
  '名',
  '户',
  '家',
  '件',
  '台',
  '套',
  '份',
  '元',
  '天',
  '小时',
  '年',
])

/** How long before or until: a share of nothing. */
const howLong = /(?:提前量|提前时间|时长|时限|工期|周期|天数|小时数|年限)$/

interface Reason {
  /** Key of the sentence. */
  readonly message: string
  /** Units that would fit. */
  readonly fitting?: readonly string[]
}

const reasonFor = (indicator: Indicator, { unit, per }: Quantity, { head, isRate }: RowNode): Reason | undefined => {
  if (unit === null || per?.length) return undefined
  if (isRate) return counted.has(unit) ? { message: 'rate' } : undefined
  if (unit === '%' && howLong.test(head)) return { message: 'counted', fitting: ['天', '小时', '分钟'] }
  const fitting = misfit(head, unit)
  if (fitting) return { message: 'counted', fitting: fitting.slice(0, 3) }
  if (occasions.has(unit) && (things.test(head) || got.test(head))) return { message: 'things' }
  const long = indicator.level2.value === 'quantity' && spans.has(unit)
  return long && !ofTime.test(head) && !head.endsWith(unit) ? { message: 'span' } : undefined
}

/** A unit that counts something other than what the name says. */
export const unitVsName: Rule = {
  id: 'unit-vs-name',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '计量单位与名称不符',
    what: '指标值的单位数的不是名称所说的东西：数量指标用了“年”，“购置数量”用了“次”，“人数”用了“场”，比率用了“个”。',
    why: '单位与名称不一致，就不知道该统计什么，填报和核对的口径会不同。',
    example: '数量指标“支持老年大学办学”：=1年；“应急器材购置数量”：≥6次。',
    instead: '“老年大学开设课程”：≥12门；“应急器材购置数量”：≥6件。',
    cannotSee:
      '名称里没有说明计数对象的（如“宣传活动”），任何单位都不提示；人数与人次的混用不提示；以小时、天计的产出（口述史料60小时）不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        rate: '“{name}”是比率，单位却是“{unit}”。比率应以百分号计；若数的是{unit}，请改名称。',
        counted: '“{name}”的单位是“{unit}”，与名称所数的不一致。可用的单位如{fitting}；或按单位改名称。',
        things: '“{name}”数的是物品，单位却是“{unit}”。请改为件、台、套等，或把名称改为“次数”。',
        span: '数量指标“{name}”的单位是“{unit}”，数量应是可数的产出。请改成做了多少（项、次、人等），或移到时效指标。',
      },
    },
    en: {
      sentences: {
        rate: '“{name}” is a rate, yet its unit is {unit}. A rate is measured in percent; if {unit} are counted, change the name.',
        counted: 'The unit {unit} does not count what “{name}” names. Fitting units: {fitting}; or change the name.',
        things: '“{name}” counts things, yet its unit is {unit} (times). Use 件, 台 or 套, or name it 次数.',
        span: 'The quantity “{name}” is measured in {unit}, a span of time; a quantity counts output. Say how much is done, or move it to timeliness.',
      },
    },
  },
  create: ({ report }) => ({
    indicator: (indicator, node) => {
      const quantity = quantityOf(indicator.target.value)
      const reason = quantity && !isCostRow(indicator) ? reasonFor(indicator, quantity, node) : undefined
      if (!reason) return
      const { message, fitting } = reason
      report({
        at: indicator.target,
        message,
        data: {
          name: node.name,
          unit: quantity?.unit ?? '',
          ...(fitting && { fitting: [...fitting] }),
        },
      })
    },
  }),
}
