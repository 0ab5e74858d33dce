import type { Words } from '../../messages/lang.ts'

/** What a profile says, part by part; the cases of a part have a name behind a dash. */
export const profileWords = {
  weights: {
    'zh-CN': '预算执行率{execution}分，各项指标{indicators}分，合计{total}分。',
    en: 'Execution {execution} points, all indicators {indicators}, together {total}.',
  },
  'weights-levels': { 'zh-CN': '其中：{levels}。', en: 'Of these: {levels}.' },
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
  explanation: {
    'zh-CN': '得分低于分值、未达到指标值或超额较多的，应写明原因和改进措施。',
    en: 'What earns less than all, misses its target or far exceeds it is explained, with a measure.',
  },
  'explanation-execution': {
    'zh-CN': '预算执行率低于{below}的也应说明。',
    en: 'So is an execution rate below {below}.',
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
  rest: { 'zh-CN': '其余与`{id}`相同。', en: 'All else is as in `{id}`.' },
} as const satisfies Readonly<Record<string, Words>>
