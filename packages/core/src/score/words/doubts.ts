import type { Words } from '../../messages/lang.ts'
import type { DoubtCode } from '../doubt.ts'
import type { ProfilePart } from '../profile.ts'

export const doubtWords: Readonly<Record<DoubtCode, Words>> = {
  unverified: {
    'zh-CN': '“{part}”的规定未查到原文，仅供参考。',
    en: 'The wording on {part} has not been located: for reference only.',
  },
  'operator-assumed': {
    'zh-CN': '指标值没有符号，按其性质读作“{operator}”。',
    en: 'The target has no operator and is read as {operator} by its kind.',
  },
  'equal-as-ceiling': {
    'zh-CN': '成本或差错类指标用“=”，按上限“≤”读。',
    en: 'A cost or fault with = is read as a ceiling (≤).',
  },
  'actual-has-operator': {
    'zh-CN': '实际完成值带有符号，不像实测值。',
    en: 'The actual holds an operator and was hardly measured.',
  },
  'actual-is-range': {
    'zh-CN': '实际完成值是区间，按对单位最不利的一端计。',
    en: 'The actual is a range; its less favourable end counts.',
  },
  'actual-not-measured': {
    'zh-CN': '指标值可以量化，实际完成值却只有文字。',
    en: 'The target can be measured, the actual is words only.',
  },
  echo: {
    'zh-CN': '实际完成值照抄指标值，没有说明达成程度。',
    en: 'The actual repeats the words of the target and shows no degree.',
  },
  'grade-unknown': {
    'zh-CN': '实际完成值没有写明达成、部分达成还是未达成。',
    en: 'The actual does not say whether it was met, met in part or missed.',
  },
  'over-fulfilled': {
    'zh-CN': '完成值是指标值的{ratio}倍（≥{threshold}倍），应说明原因。',
    en: 'The actual is {ratio} times the target (≥ {threshold}); a reason is due.',
  },
  'unit-assumed': {
    'zh-CN': '指标值和实际完成值只有一方写了单位（{unit}），按同一单位读。',
    en: 'Only one side prints a unit ({unit}); both are read in it.',
  },
  'units-differ': {
    'zh-CN': '实际完成值的单位“{actual}”与指标值的“{target}”不同，按数字比较。',
    en: 'The actual is in {actual}, the target in {target}; the numbers are compared.',
  },
  'percent-assumed': { 'zh-CN': '比率没有写%，按百分比读。', en: 'A rate without % is read as a percentage.' },
  'year-assumed': { 'zh-CN': '日期没有写年份，按{year}年读。', en: 'A date without a year is read as of {year}.' },
  'period-differs': {
    'zh-CN': '实际起止时间与目标不同，但没有超出。',
    en: 'The actual period differs from the target, within it.',
  },
  garbled: {
    'zh-CN': '{side}有损坏，按最可能的读法计。',
    en: 'The {side} is damaged; its likeliest reading counts.',
  },
  'band-below-target': {
    'zh-CN': '已达到单位自己的目标，但按分档不能得满分。',
    en: 'The unit’s own target is met, yet the bands give less than all.',
  },
  'completion-inferred': {
    'zh-CN': '表中没有写任务是否完成，根据数量指标判断：{finished}。',
    en: 'Whether the work is finished is not printed; the quantity rows say: {finished}.',
  },
  'over-budget': { 'zh-CN': '执行数超过预算数。', en: 'The executed amount exceeds the budget.' },
  'initial-budget-used': {
    'zh-CN': '没有全年预算数，按年初预算数计。',
    en: 'No adjusted budget is printed; the initial one counts.',
  },
  'weight-assumed': {
    'zh-CN': '预算执行没有写分值，按{weight}分计。',
    en: 'The execution row prints no points; {weight} are taken.',
  },
  'score-missing': { 'zh-CN': '单位没有填得分。', en: 'The unit printed no score.' },
  'weights-sum': {
    'zh-CN': '各行分值合计{sum}分，应为{expected}分。',
    en: 'The rows’ points add up to {sum}, expected {expected}.',
  },
  'levels-differ': {
    'zh-CN': '{level}合计{points}分，规则原则上为{expected}分；如经批复另有规定，从其规定。',
    en: 'The rows of {level} have {points} points together, in principle {expected}; what was approved otherwise goes first.',
  },
  capped: {
    'zh-CN': '预算执行率{rate}，低于{below}，总分最高{total}分。',
    en: 'The execution rate of {rate} is below {below}: the total is at most {total}.',
  },
}

export const sideWords: Readonly<Record<string, Words>> = {
  target: { 'zh-CN': '指标值', en: 'target' },
  actual: { 'zh-CN': '实际完成值', en: 'actual' },
  yes: { 'zh-CN': '已完成', en: 'finished' },
  no: { 'zh-CN': '未完成', en: 'not finished' },
  unknown: { 'zh-CN': '看不出', en: 'unknown' },
}

export const partWords: Readonly<Record<ProfilePart, Words>> = {
  weights: { 'zh-CN': '权重', en: 'weights' },
  execution: { 'zh-CN': '预算执行率计分', en: 'execution' },
  quantitative: { 'zh-CN': '定量指标计分', en: 'quantitative rows' },
  gate: { 'zh-CN': '及格线', en: 'the gate' },
  reverse: { 'zh-CN': '反向指标计分', en: 'ceilings' },
  range: { 'zh-CN': '区间指标计分', en: 'ranges' },
  date: { 'zh-CN': '时效指标计分', en: 'dates' },
  qualitative: { 'zh-CN': '定性指标分档', en: 'qualitative grades' },
  satisfaction: { 'zh-CN': '满意度计分', en: 'satisfaction' },
  overfulfilment: { 'zh-CN': '超额完成', en: 'over-fulfilment' },
  explanation: { 'zh-CN': '偏差说明', en: 'explanations' },
  rounding: { 'zh-CN': '四舍五入', en: 'rounding' },
  grades: { 'zh-CN': '评价等级', en: 'grades' },
  caps: { 'zh-CN': '总分上限', en: 'caps of the total' },
  monitoring: { 'zh-CN': '绩效运行监控', en: 'monitoring' },
}
