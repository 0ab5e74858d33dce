import type { Indicator } from '../../../form/index.ts'
import { isCostRow, isOpen, isSplit, quantityOf, targetText } from '../../../queries/index.ts'
import type { RowNode, Rule } from '../../rule.ts'
import { isDealtWith, isReverse, timeUnits } from './shared/direction.ts'
import { withOperator } from './shared/rewrite-value.ts'

/** Shares of which more is better, whatever they are of. */
const good =
  /(?<![不未非])(?:合格|完好|及时|准时|按时|准确|正确|覆盖|普及|参与|完成|达标|规范|完整|优良|优秀|通过|到位|兑现|办结|出勤|知晓|满意|成活|保存|入学|巩固|就业|整改|处理|响应|达产|综合利用|回收利用|资源化利用|无害化处理)(?:率|度)$/
/** Doings and deliveries, of which a plan sets the least. */
const delivered =
  /^(?:计划|全年|累计)?(?:举办|开展|组织|培训|新建|建设|改造|修缮|维修|购置|采购|印制|发放|编制|救助|慰问|走访|巡查|检查|服务|完成)/
const counted = new Set<string | null>([
  '个',
  '人',
  '人次',
  '名',
  '户',
  '场',
  '场次',
  '次',
  '期',
  '件',
  '台',
  '套',
  '辆',
  '份',
  '册',
  '处',
  '座',
  '公里',
  '平方米',
  '亩',
])
/** What is unwanted, itself measured: not 事故演练次数, 投诉办结率, 失业人员培训人数. */
const bad =
  /(?:故障|差错|错误|失误|投诉|上访|信访|事故|伤亡|死亡|逾期|延误|超标|损耗|流失|受害|受灾|成灾|违规|违纪|违法|违约|发病|患病|感染|复发|失业|辍学|返贫|空置|闲置|漏报|漏损|差评|退件|返工|停水|停电|改判|发回重审|改判发回|发改|撤销|复议纠错)(?:发生)?(?:率|数量?|次数|起数|件数|量)$/
/** Things that are not to happen, counted by their own name: 交通事故, 上访事件, 异议申诉. */
const happening =
  /^(?!接[收听待到警]|收集|答复|调处|调解|审理|督办|跟踪|代理|复核|法律援助|应对|预防|防范).*(?:事故|投诉|举报|申诉|纠纷|伤亡|上访|信访|(?:上访|信访|群体性?|舆情|安全|污染|突发|伤人|违法|违规|责任|负面)事件|缺陷|返工)$/
const occurrences = new Set<string | null>(['起', '件', '次', '人', '例', '宗', '个', '人次', '件次', '起次'])
/** What is used up, lost or let out for one thing or as a rate: less is better, though a plan may speak of 控制 elsewhere. */
const consumed =
  /(?:损耗|耗损|漏损|能耗|电耗|水耗|煤耗|油耗|物耗)(?:率|量)?$|(?:单位|万元|人均|户均|每)[^，。；]{0,12}(?:用水量|用电量|排放量|排放强度|能源消耗)$|(?:颗粒物|PM2\.5|PM10|二氧化硫|氮氧化物|化学需氧量|氨氮|总磷|污染物)[^，。；]{0,6}(?:浓度|排放量)$/
/** Of these a plan may well set the most: what is spent, kept low or kept within. */
const limited =
  /控制|限额|压减|编制数|不超过|上限|误差|间隔|周期|时间|时长|时限|成本|费用|经费|费$|耗|排放|浓度|超|减少|降低|下降/

/** How long one has to wait: the shorter the better. */
const waiting =
  /(?:响应|启动|受理|送达|出具|配送|恢复|修复|抢修|抢通|处置|处理|办结|办理|审批|审核|答复|回复|反馈|到达|到场|出动|出警|拨付|兑付|发放|等待|轮候|报告|上报|指派|反应|候诊|候车|排队|通勤|停水|停电|停梯|中断|到达[^，。；]{0,4}|[停扰][^，。；]{0,4}影响)(?:时间|时限|时长|周期|期限)$/
const times = new Set<string | null>([...timeUnits, '周', '月', '个月'])

type Fault = 'least' | 'most' | 'column' | 'late'

/** A day of completion with ≥: done later than that is asked for. */
const isLateDate = ({ level2, name, target }: Indicator): boolean =>
  level2.value === 'timeliness' &&
  target.value?.kind === 'date' &&
  (target.value.op === '≥' || target.value.op === '>') &&
  !/启动|开始|开工|开放|营业|保存|保留|有效|质保/.test(name.raw)

/** ≤ where the least is meant, ≥ where the most is. */
const faultOf = (row: Indicator, { head, isRate, isSatisfaction }: RowNode): Fault | undefined => {
  if (isLateDate(row)) return 'late'
  const quantity = quantityOf(row.target.value)
  if (!quantity?.op || quantity.op === '=') return undefined
  const upper = quantity.op === '≤' || quantity.op === '<'
  const stated = row.direction?.value
  if (stated !== undefined && row.direction?.inferred !== true)
    return (stated === 'reverse') === upper ? undefined : 'column'
  const number = Number(quantity.number)
  if (!upper && times.has(quantity.unit) && waiting.test(head)) return 'most'
  if (!upper && number > 0 && consumed.test(head) && !isDealtWith(head)) return 'most'
  // Costs have a rule of their own; ≤100% bounds a share that cannot pass it, target-always-met tells what is wrong with it.
  if (!(number > 0) || isCostRow(row)) return undefined
  if (upper) {
    const share = (isSatisfaction || (isRate && good.test(head) && !isReverse(row))) && number > 10
    const count = row.level2.value === 'quantity' && delivered.test(head) && counted.has(quantity.unit)
    return (share || count) && !limited.test(head) ? 'least' : undefined
  }
  const unwanted = bad.test(head) || (occurrences.has(quantity.unit) && happening.test(head))
  return unwanted && !limited.test(head) && !isDealtWith(head) ? 'most' : undefined
}

/** An operator that points the wrong way. */
export const directionWrong: Rule = {
  id: 'direction-wrong',
  family: 'values',
  severity: 'warning',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'relevance', verified: false }],
  ofTarget: true,
  since: '0.2.0',
  docs: {
    title: '比较符号方向反了',
    what: '越多越好的（合格率、满意度、举办场次）用了≤，越少越好的（故障率、投诉数、响应时间）用了≥，完成日期用了≥；或者与本表“指标方向”一栏写的正向、反向相反。',
    why: '符号反了，做得越差越算完成，评分全错。',
    example: '质量指标“设施稳定完好率”≤99%；“安全事故发生率”≥1%。',
    instead: '≥99%；≤1%。',
    fixSafety: '换不换方向要看本意，由人决定。',
    cannotSee: '只认名称里说得清方向的。含“控制、限额、降低”的名称方向说不准，不提示。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        least: '“{name}”的数值越大越好，指标值“{found}”却用了“{op}”，做得越差越算完成。请核对，应为“{right}”。',
        most: '“{name}”的数值越小越好，指标值“{found}”却用了“{op}”，做得越差越算完成。请核对，应为“{right}”。',
        late: '“{name}”应在某日之前完成，指标值“{found}”却用了“{op}”，越晚越算完成。请改为“≤”或写“……前”。',
        column: '“{name}”的指标方向一栏写“{direction}”，指标值“{found}”的符号与此相反。请核对哪一个对。',
      },
      fixes: { turn: '改为“{right}”' },
    },
    en: {
      sentences: {
        least:
          'More of “{name}” is better, yet the target “{found}” says “{op}”: the worse, the sooner met. Check it; “{right}” seems meant.',
        most: 'Less of “{name}” is better, yet the target “{found}” says “{op}”: the worse, the sooner met. Check it; “{right}” seems meant.',
        late: '“{name}” is to be done by a day, yet the target “{found}” says “{op}”: the later, the sooner met. Write ≤ or “before”.',
        column:
          'The direction of “{name}” is given as “{direction}”, and the operator of “{found}” says the opposite. See which is right.',
      },
      fixes: { turn: 'Change it to “{right}”' },
    },
  },
  create: ({ report }) => ({
    indicator: (row, node) => {
      const fault = faultOf(row, node)
      const op = row.target.value?.kind === 'date' ? row.target.value.op : quantityOf(row.target.value)?.op
      if (!fault || !op) return
      const found = targetText(row)
      const right = withOperator(
        found.replace(/^(?:不超过|不高于|不大于|不低于|不少于|不小于)\s*/, ''),
        op === '≤' || op === '<' ? '≥' : '≤',
      )
      report({
        at: row.target,
        message: fault,
        data: { name: node.name, found, op, right, direction: row.direction?.raw.trim() ?? '' },
        related: [fault === 'column' && row.direction ? row.direction : row.name],
        ...(isOpen(node.form) &&
          !isSplit(row) &&
          fault !== 'column' &&
          fault !== 'late' && { suggestions: [{ key: 'turn', edits: [{ at: row.target, raw: right }] }] }),
      })
    },
  }),
}
