import type { Indicator } from '../../../../form/index.ts'
import { headOf, isCostRow, quantityOf } from '../../../../queries/index.ts'

/** What one wants little of: faults, losses, harm, delay. */
const unwanted =
  /故障|差错|错误|失误|误差|偏差|投诉|举报|上访|事故|伤亡|死亡|受伤|逾期|延误|超标|超支|损耗|损失|流失|浪费|违规|违法|违纪|违约|发病|患病|感染|复发|失业|辍学|返贫|空置|闲置|漏报|漏损|排放|能耗|污染|隐患|断供|中断|等待|成本控制|成本增长|负债/
/** Unless the name speaks of ending it. */
const ended =
  /(?:处理|处置|办结|整改|修复|抢修|恢复|消除|解决|答复|受理|达标|监测|演练|救助|培训|安置|巡查|检查|排查|排除|化解|查处|降低|下降|减少|削减|治理|回收|盘活|防控|知晓)[^，。；]{0,4}(?:率|数|数量|比例|个数|次数)?$/

/** 消除隐患, 查处违法案件: what is done about it, of which more is better. */
const against =
  /^(?:及时|有效|依法|累计|全年|实施|开展|组织|完成)*(?:风险管控(?!.*率$)|消除|清除|排查|排除|整改|整治|治理|处理|处置|化解|调解|查处|查办|打击|办理|办结|受理|发现|修复|抢修|救助|帮扶|培训|安置|收治|劝返|清理|拆除)/

/** How long something takes, in the units in which less is better. */
export const timeUnits: ReadonlySet<string> = new Set([
  '秒',
  '分钟',
  '小时',
  '个小时',
  '时',
  '天',
  '日',
  '工作日',
  '个工作日',
  '自然日',
  '个自然日',
])

/** Pests and weeds are meant to die. */
const pests = /[螺蚊蝇鼠虫蟑螨蚁草菌藻][^，。]{0,2}(?:死亡|灭杀|杀灭|灭活)率/

/**
 * Whether a name is of what is done about something unwanted, not of the unwanted itself.
 * @example isDealtWith('消除隐患点') // true; of 隐患点数量 it is false
 */
export const isDealtWith = (name: string): boolean => against.test(name) || ended.test(name) || pests.test(name)

/**
 * Whether less is better in a row: costs, faults and losses, and the time that something takes. What a bare number then
 * means is ≤ (domain: a bare number is read by its kind).
 * @example isReverse(rowOf('timeliness', '报修响应时间', '4小时')) // true
 */
export const isReverse = (indicator: Indicator): boolean => {
  if (isCostRow(indicator)) return true
  const head = headOf(indicator.name.raw)
  if (unwanted.test(head)) return !isDealtWith(head)
  const unit = quantityOf(indicator.target.value)?.unit
  return indicator.level2.value === 'timeliness' && unit != null && timeUnits.has(unit)
}
