import type { Words } from '../../messages/lang.ts'

/** What a profile says, part by part; the cases of a part have a name behind a dash. */
export const profileWords = {
  weights: {
    'zh-CN': '预算执行率{execution}分，各项指标{indicators}分，合计{total}分。',
    en: 'Execution {execution} points, all indicators {indicators}, together {total}.',
  },
  'weights-levels': { 'zh-CN': '其中：{levels}。', en: 'Of these: {levels}.' },
  'weights-variant': { 'zh-CN': '{name}的：{levels}。', en: '{name}: {levels}.' },
  'weights-variant-unverified': { 'zh-CN': '{name}的：{levels}（未核实）。', en: '{name}: {levels} (unverified).' },
  'execution-linear': {
    'zh-CN': '得分 = 分值 × 全年执行数 ÷ 全年预算数，最多得满分；预算数为0的得0分。只看年度资金总额一行。',
    en: 'Points × executed ÷ adjusted budget, at most all; without a budget nothing. Only the year’s total counts.',
  },
  'execution-stepped': {
    'zh-CN':
      '任务完成且执行数不超过预算数的得满分。未完成的：{bands}；低于{lowest}得0分。表中不写任务是否完成，以数量指标是否全部达到为准。',
    en: 'Finished within the budget: all. Not finished: {bands}; below {lowest} nothing. Forms do not print whether the work is finished: the quantity rows tell.',
  },
  band: { 'zh-CN': '{from}以上得分值的{share}', en: 'from {from} {share} of the points' },
  'quantitative-at-least': {
    'zh-CN':
      '“≥”和“>”：达到指标值得满分，否则得分 = 分值 × 实际完成值 ÷ 指标值。“=”按“≥”计，超出不扣分。指标值不大于0的，达到得满分，否则0分。没有符号的数按性质读：成本、差错率和时限读作“≤”，其余读作“≥”；成本和差错类的“=”也按上限读。',
    en: '≥ and >: all when met, else points × actual ÷ target. = is read as ≥ and loses nothing above. A target of zero or below is met or not. A bare number is read by its kind: costs, fault rates and durations as ≤, all else as ≥; an = on a cost or fault is a ceiling too.',
  },
  'quantitative-strict': {
    'zh-CN':
      '“≥”和“>”：达到指标值得满分，否则得分 = 分值 × 实际完成值 ÷ 指标值。“=”只有相符才得分。没有符号的数按性质读：成本、差错率和时限读作“≤”，其余读作“≥”。',
    en: '≥ and >: all when met, else points × actual ÷ target. = is all or nothing. A bare number is read by its kind: costs, fault rates and durations as ≤, all else as ≥.',
  },
  gate: { 'zh-CN': '完成比例低于{below}的得0分。', en: 'Below {below} of the target: nothing.' },
  'reverse-excess': {
    'zh-CN': '“≤”和“<”：不超过指标值得满分，否则得分 = 分值 × (1 − (实际完成值 − 指标值) ÷ 指标值)，达到两倍得0分。',
    en: '≤ and <: all when met, else points × (1 − (actual − target) ÷ target), nothing from twice the target.',
  },
  'reverse-ratio': {
    'zh-CN': '“≤”和“<”：不超过指标值得满分，否则得分 = 分值 × 指标值 ÷ 实际完成值。',
    en: '≤ and <: all when met, else points × target ÷ actual.',
  },
  range: {
    'zh-CN': '在区间内得满分；低于下限按“≥”、高于上限按“≤”计。',
    en: 'All inside the range; below it as ≥ against the lower end, above it as ≤ against the upper.',
  },
  date: {
    'zh-CN': '按时得满分，晚了得0分；实际完成时间属于以前年度的不算完成。',
    en: 'All on time, nothing when late; a date of an earlier year is not met.',
  },
  'date-steps': {
    'zh-CN': '按时得满分；晚{steps}，再晚得0分；实际完成时间属于以前年度的不算完成。',
    en: 'All on time; late {steps}, later nothing; a date of an earlier year is not met.',
  },
  'date-step': { 'zh-CN': '{days}天以内得分值的{share}', en: 'by up to {days} days {share} of the points' },
  qualitative: {
    'zh-CN': '达成得{met}，部分达成得{partly}（不含上限），未达成得{missed}（不含上限）；具体得几分由单位判断并说明。',
    en: 'Met {met} of the points, in part {partly} (less than the upper end), missed {missed} (less than the upper end); where in between is the unit’s judgement, to be explained.',
  },
  'satisfaction-proportional': { 'zh-CN': '与其他“≥”指标相同。', en: 'As any other ≥ row.' },
  'satisfaction-bands': {
    'zh-CN': '只看调查结果：{bands}；低于{lowest}得0分。',
    en: 'The surveyed rate alone: {bands}; below {lowest} nothing.',
  },
  overfulfilment: {
    'zh-CN': '完成值达到指标值的{ratio}以上应说明原因；只提示，不扣分。',
    en: 'From {ratio} of the target a reason is due; no points are taken.',
  },
  'overfulfilment-reduction': {
    'zh-CN':
      '完成值达到指标值的{ratio}以上应说明原因；超过{above}的，得分 = 分值 × (1 − (实际完成值 ÷ 指标值 − {above}))，最低为分值的{least}。',
    en: 'From {ratio} of the target a reason is due; above {above} a row earns points × (1 − (actual ÷ target − {above})), at least {least} of them.',
  },
  explanation: {
    'zh-CN': '得分低于分值、未达到指标值或超额较多的，应写明原因和改进措施。',
    en: 'What earns less than all, misses its target or far exceeds it is explained, with a measure.',
  },
  'explanation-execution': {
    'zh-CN': '预算执行率低于{below}的也应说明。',
    en: 'So is an execution rate below {below}.',
  },
  'explanation-budget-change': {
    'zh-CN': '年中调整预算的也应说明。',
    en: 'So is a budget that was changed in mid-year.',
  },
  caps: { 'zh-CN': '{caps}。', en: '{caps}.' },
  cap: {
    'zh-CN': '预算执行率低于{below}的，总分最高{total}分',
    en: 'below an execution rate of {below} the total is at most {total}',
  },
  'monitoring-check': {
    'zh-CN': '{month}月监控1—{through}月情况。',
    en: 'In month {month}, covering months 1 to {through}.',
  },
  'monitoring-check-month': { 'zh-CN': '{month}月再次监控。', en: 'Again in month {month}.' },
  'monitoring-check-through': { 'zh-CN': '监控1—{through}月情况。', en: 'Covers months 1 to {through}.' },
  'monitoring-execution': { 'zh-CN': '执行率预警线：{lines}。', en: 'Execution is warned of below: {lines}.' },
  'monitoring-execution-line': { 'zh-CN': '1—{month}月{below}', en: '{below} by month {month}' },
  'monitoring-gap': {
    'zh-CN': '目标进度与执行进度相差超过{gap}的预警。',
    en: 'A gap of more than {gap} between target and execution is warned of.',
  },
  'monitoring-quantity': {
    'zh-CN': '没有执行，或数量差{gap}以上的，写明原因、原因类别和措施。',
    en: 'Nothing executed, or a quantity {gap} behind, is explained with its cause, its class and a measure.',
  },
  'monitoring-decision': {
    'zh-CN': '预警后{days}个工作日内决定继续执行、调整用途或取消。',
    en: 'Within {days} working days after a warning it is decided to go on, reallocate or cancel.',
  },
  'monitoring-budget-light': {
    'zh-CN': '预算亮灯：执行率 ÷ (月份 ÷ 12)，低于{red}红灯，低于{yellow}黄灯，其余绿灯。',
    en: 'Budget light: execution rate ÷ (month ÷ 12), red below {red}, yellow below {yellow}, else green.',
  },
  'monitoring-indicator-lights': {
    'zh-CN':
      '数量、效益、满意度指标亮灯：完成值 ÷ (指标值 × 月份 ÷ 12)，低于{red}红灯，低于{yellow}黄灯，低于{blue}绿灯，其余蓝灯；反向、质量、时效、成本指标在指标值以内绿灯，否则红灯；定性指标按达到、部分达到、未达到亮绿、黄、红灯。项目的灯取最差的一项。',
    en: 'Lights of quantity, benefit and satisfaction: value ÷ (target × month ÷ 12), red below {red}, yellow below {yellow}, green below {blue}, else blue; ceilings, quality, timeliness and cost are green within the target, else red; qualitative rows green, yellow or red as met, in part or missed. The project’s light is the worst of them.',
  },
  rounding: {
    'zh-CN':
      '每行四舍五入保留{decimals}位小数后相加。与单位得分相差不超过{tolerance}分算一致；得分只有一位小数的表放宽到{oneDecimal}分，只有整数的放宽到{integer}分。',
    en: 'Every row is rounded half up to {decimals} decimals, then added. A printed score agrees within {tolerance}; in a form of one decimal within {oneDecimal}, of whole numbers within {integer}.',
  },
  grades: { 'zh-CN': '{grades}。', en: '{grades}.' },
  grade: { 'zh-CN': '{grade}：{from}分以上', en: '{grade} from {from}' },
  'grade-lowest': { 'zh-CN': '{grade}：其余', en: 'else {grade}' },
} as const satisfies Readonly<Record<string, Words>>

export const explainWords = {
  version: {
    'zh-CN': '版本{version}，适用地区{region}，{from}起',
    en: 'Version {version}, region {region}, from {from}',
  },
  until: { 'zh-CN': '至{to}', en: ' to {to}' },
  country: { 'zh-CN': '全国', en: 'the whole country' },
  sources: { 'zh-CN': '依据', en: 'basis' },
  unverified: { 'zh-CN': '未核实', en: 'unverified' },
  datesUnverified: { 'zh-CN': '（起止日期未核实）', en: ' (dates unverified)' },
  onRequest: {
    'zh-CN': '只在点名时使用，不按地区和年度自动选取。',
    en: 'Used only when asked for, never chosen by region and year.',
  },
  absent: { 'zh-CN': '（没有规定）', en: '(nothing)' },
  same: { 'zh-CN': '两种规则相同。', en: 'The two are the same.' },
  alike: { 'zh-CN': '相同的部分：{parts}。', en: 'Alike: {parts}.' },
  differ: { 'zh-CN': '不同的部分：', en: 'What differs:' },
  rest: { 'zh-CN': '其余与`{id}`相同。', en: 'All else is as in `{id}`.' },
} as const satisfies Readonly<Record<string, Words>>
