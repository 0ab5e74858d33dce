import type { Words } from '../../messages/lang.ts'

/**
 * The derivation of a row in words, by its rule; `-zero`, `-capped` and the like are cases of one rule. Filled from the
 * derivation's own numbers and {points}, {rate}, {rounding}.
 */
export const derivationWords: Readonly<Record<string, Words>> = {
  'execution-proportional': {
    'zh-CN': '{executed} ÷ {budget} × {weight} = {points}；按执行率{rate}计分{rounding}。',
    en: '{executed} ÷ {budget} × {weight} = {points}; in proportion to an execution rate of {rate}{rounding}.',
  },
  'execution-capped': {
    'zh-CN': '执行数{executed}{unit}超过全年预算{budget}{unit}；封顶计{weight}分。',
    en: 'Executed {executed} exceeds the budget of {budget} ({unit}); capped at {weight} points.',
  },
  'execution-finished': {
    'zh-CN': '任务已完成，执行数{executed}{unit}未超过预算{budget}{unit}；计满分{weight}分。',
    en: 'Finished, and executed {executed} within the budget of {budget} ({unit}): all {weight} points.',
  },
  'execution-band': {
    'zh-CN': '任务未完成，执行率{rate}在{from}以上档；{weight} × {share} = {points}。',
    en: 'Not finished, execution rate {rate} in the step from {from}; {weight} × {share} = {points}.',
  },
  'execution-below-bands': {
    'zh-CN': '任务未完成，执行率{rate}低于{lowest}；计0分。',
    en: 'Not finished, execution rate {rate} below {lowest}: no points.',
  },
  'execution-open': {
    'zh-CN': '执行率{rate}；分档规则没有说明这种情形，可得{low}至{weight}分。',
    en: 'Execution rate {rate}; the steps do not cover this case: from {low} to {weight} points.',
  },
  'execution-no-budget': {
    'zh-CN': '全年预算数为0；计0分，应说明原因。',
    en: 'The adjusted budget is 0: no points, and a reason is due.',
  },
  'met-at-least': {
    'zh-CN': '{actual} ≥ {target}，达到指标值；计满分{weight}分。',
    en: '{actual} ≥ {target}: met, all {weight} points.',
  },
  'met-at-most': {
    'zh-CN': '{actual} ≤ {target}，未超过指标值；计满分{weight}分。',
    en: '{actual} ≤ {target}: met, all {weight} points.',
  },
  'met-exactly': {
    'zh-CN': '{actual} = {target}，与指标值相符；计满分{weight}分。',
    en: '{actual} = {target}: met, all {weight} points.',
  },
  'met-range': {
    'zh-CN': '{actual}在{from}至{to}之间；计满分{weight}分。',
    en: '{actual} lies between {from} and {to}: all {weight} points.',
  },
  proportion: {
    'zh-CN': '{actual} ÷ {target} × {weight} = {points}；未达到指标值，按完成比例计分{rounding}。',
    en: '{actual} ÷ {target} × {weight} = {points}; not met, in proportion to what was reached{rounding}.',
  },
  'proportion-zero': {
    'zh-CN': '实际完成值{actual}不大于0，目标{target}；计0分。',
    en: 'The actual {actual} is not above 0, the target {target}: no points.',
  },
  'over-reduced': {
    'zh-CN':
      '{actual} ÷ {target} = {rate}，超过{above}，说明指标值定得偏低；按偏离度调减，{weight} × {share} = {points}{rounding}。',
    en: '{actual} ÷ {target} = {rate}, above {above}: the target was set low, and points are reduced by the deviation, {weight} × {share} = {points}{rounding}.',
  },
  'below-gate': {
    'zh-CN': '{actual} ÷ {target} = {rate}，低于及格线{gate}；计0分。',
    en: '{actual} ÷ {target} = {rate}, below the gate of {gate}: no points.',
  },
  excess: {
    'zh-CN': '{weight} × (1 − ({actual} − {target}) ÷ {target}) = {points}；超过上限，按超出比例扣分{rounding}。',
    en: '{weight} × (1 − ({actual} − {target}) ÷ {target}) = {points}; above the ceiling, less by the excess{rounding}.',
  },
  'excess-zero': {
    'zh-CN': '{actual}达到上限{target}的两倍；计0分。',
    en: '{actual} is twice the ceiling of {target} or more: no points.',
  },
  inverse: {
    'zh-CN': '{target} ÷ {actual} × {weight} = {points}；超过上限，按反比例计分{rounding}。',
    en: '{target} ÷ {actual} × {weight} = {points}; above the ceiling, in inverse proportion{rounding}.',
  },
  'all-or-nothing': {
    'zh-CN': '{actual}没有达到目标{target}，且这样的目标不能按比例计分；计0分。',
    en: '{actual} misses the target {target}, which allows no proportion: no points.',
  },
  'on-time': {
    'zh-CN': '{actual}按时（目标{target}）；计满分{weight}分。',
    en: '{actual} is on time (target {target}): all {weight} points.',
  },
  late: {
    'zh-CN': '{actual}晚于目标{target}；计0分。',
    en: '{actual} is later than the target {target}: no points.',
  },
  'late-step': {
    'zh-CN': '{actual}晚于目标{target}，在{days}天以内；{weight} × {share} = {points}{rounding}。',
    en: '{actual} is later than the target {target}, by no more than {days} days; {weight} × {share} = {points}{rounding}.',
  },
  'wrong-year': {
    'zh-CN': '实际完成值{actual}与目标{target}不是同一年度，不算完成；计0分。',
    en: 'The actual {actual} is of another year than the target {target}: not met, no points.',
  },
  'grade-met': {
    'zh-CN': '定性指标，达成；可得{low}至{high}分（{from}—{to}）。',
    en: 'Qualitative, met: {low} to {high} points ({from} to {to}).',
  },
  'grade-partly': {
    'zh-CN': '定性指标，部分达成；可得{low}至不足{high}分（{from}—{to}）。',
    en: 'Qualitative, met in part: {low} to less than {high} points ({from} to {to}).',
  },
  'grade-missed': {
    'zh-CN': '定性指标，未达成；可得{low}至不足{high}分（{from}—{to}）。',
    en: 'Qualitative, missed: {low} to less than {high} points ({from} to {to}).',
  },
  'grade-unknown': {
    'zh-CN': '定性指标，从文字看不出达成哪一档；{low}至{high}分都有可能。',
    en: 'Qualitative, and the words show no grade: anything from {low} to {high} points.',
  },
  'satisfaction-band': {
    'zh-CN': '满意度{actual}在{from}以上档；{weight} × {share} = {points}。',
    en: 'Satisfaction {actual} in the band from {from}; {weight} × {share} = {points}.',
  },
  'satisfaction-below-bands': {
    'zh-CN': '满意度{actual}低于{lowest}；计0分。',
    en: 'Satisfaction {actual} below {lowest}: no points.',
  },
  'compound-met': {
    'zh-CN': '一格中的{parts}项值都达到；计满分{weight}分。',
    en: 'All {parts} values of the cell are met: all {weight} points.',
  },
  'open-no-weight': { 'zh-CN': '没有分值，不能计分。', en: 'No points are printed for the row.' },
  'open-no-target': { 'zh-CN': '没有指标值，不能计分。', en: 'No target is printed.' },
  'open-no-actual': { 'zh-CN': '没有实际完成值，不能计分。', en: 'No actual is printed.' },
  'open-target-unreadable': { 'zh-CN': '指标值有损坏，读不出数。', en: 'The target is damaged and cannot be read.' },
  'open-actual-unreadable': {
    'zh-CN': '实际完成值有损坏，读不出数。',
    en: 'The actual is damaged and cannot be read.',
  },
  'open-actual-open-ended': {
    'zh-CN': '实际完成值只写了另一方向的界限，看不出是否达到指标值。',
    en: 'The actual is a bound in the other direction and does not show whether the target was met.',
  },
  'open-not-comparable': {
    'zh-CN': '实际完成值与指标值不是同一种量，无法比较。',
    en: 'Actual and target are not of the same kind and cannot be compared.',
  },
  'open-compound-value': {
    'zh-CN': '一格中有几个值，未全部达到或无法逐个对照，规则没有说明如何计分。',
    en: 'The cell holds several values, not all met or not to be paired; no rule covers this.',
  },
  'open-date-imprecise': {
    'zh-CN': '日期不够具体，看不出是否按时。',
    en: 'The dates are too vague to tell whether it was on time.',
  },
  'open-no-money': { 'zh-CN': '没有全年预算数或执行数，不能计分。', en: 'Budget or executed amount is missing.' },
}

/** Added where rounding changed the number. */
export const roundingWords: Words = {
  'zh-CN': '，四舍五入保留{decimals}位小数',
  en: ', rounded half up to {decimals} decimals',
}
