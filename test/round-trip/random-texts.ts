import type { Random } from '../fuzz/random.ts'

const things = [
  '乡村道路',
  '图书馆阅览座位',
  '古树名木',
  '老旧小区雨污管网',
  '执法记录仪',
  '“送戏下乡”演出',
  '标准化果园（一期）',
  'A级旅游厕所',
  '５Ｇ基站',
  '社区食堂',
]
const measures = [
  '数量',
  '改造面积',
  '合格率',
  '完成及时率',
  '覆盖率',
  '单位成本',
  '带动就业人数',
  '群众满意度',
  '投诉办结率',
]
const targets = [
  '≥8个',
  '≥ 8 个',
  '＝100％',
  '100%',
  '≤4.5万元/公里',
  '450元/人/天',
  '2025年12月底前',
  '2025 年底前',
  '持续提升',
  '8—10次',
  '80%-90%',
  '≥1,200人次',
  '不低于95.5%',
  '0起',
  '☑达标 □未达标',
  '优',
  '较上年增长5‰',
  '三级以上',
  '12.50',
  '每季度1次',
]
const sentences = [
  '按计划完成年度任务，资金使用合规。',
  '其中：一期投入120.5万元，二期视进度安排；',
  '改造后群众出行时间缩短20分钟以上。',
  '因汛期施工受阻，进度滞后1个月，已增加班次赶工。',
  '依据《项目管理办法》（2023年修订）第5条执行。',
  '资料齐全、程序规范，验收合格率≥98%。',
  '经办人须核对“三重一大”事项，确保“应公开尽公开”。',
  'Ａ类设备３台、B类设备12台，均已入库。',
]
const amounts = ['0', '0.00', '12', '12.5', '1234.56', '1,234.56', '88.00', '—', '']
const decimals = ['10', '5', '7.5', '20.00', '0', '9.92', '']

/** What a clerk types, by the kind of the cell. Half of the awkward things that forms hold stand in these lists. */
export const randomTexts = (random: Random) => {
  const pick = (list: readonly string[]): string => random.pick(list) ?? ''
  const maybe = (text: () => string): string => (random.chance(0.25) ? '' : text())
  const name = () => `${pick(things)}${pick(measures)}`
  const long = () => {
    const count = 1 + random.below(random.chance(0.1) ? 30 : 4)
    const parts = Array.from({ length: count }, () => pick(sentences))
    return random.chance(0.3) ? parts.map((part, i) => `${i + 1}.${part}`).join('\n') : parts.join('')
  }
  return {
    name,
    unit: () => `${pick(['云岭', '松河', '白鹭'])}${pick(['县', '市'])}${pick(['水务局', '图书馆', '档案馆'])}`,
    value: () => maybe(() => pick(targets)),
    target: () => pick(targets),
    decimal: () => pick(decimals),
    amount: () => pick(amounts),
    tick: () => pick(['√', '☑', '', '']),
    likelihood: () => pick(['确定能', '有可能', '完全不可能', '']),
    nature: () => pick(['定量', '定性', '']),
    direction: () => pick(['正向', '反向', '']),
    yesNo: () => pick(['是', '否', '']),
    text: () => maybe(() => (random.chance(0.6) ? name() : pick(sentences))),
    long: () => maybe(long),
    certain: long,
    sentence: () => pick(sentences),
  }
}
export type RandomTexts = ReturnType<typeof randomTexts>
