import type { Words } from '../../messages/lang.ts'
import type { Light } from './monitor-card.ts'

/** A light never shows by its colour alone. */
export const lightWords: Readonly<Record<Light, Words>> = {
  red: { 'zh-CN': '红灯', en: 'red' },
  yellow: { 'zh-CN': '黄灯', en: 'yellow' },
  green: { 'zh-CN': '绿灯', en: 'green' },
  blue: { 'zh-CN': '蓝灯', en: 'blue' },
}

/** How a row came to its light. */
export const lightSentences = {
  progress: {
    'zh-CN': '1—{month}月完成全年的{share}，是序时进度{due}的{progress}；{light}。',
    en: '{share} of the year’s by month {month}, {progress} of the {due} that is due: {light}.',
  },
  met: { 'zh-CN': '在指标值以内；绿灯。', en: 'Within the target: green.' },
  missed: { 'zh-CN': '没有达到指标值；红灯。', en: 'Not within the target: red.' },
  grade: { 'zh-CN': '定性指标，{grade}；{light}。', en: 'Qualitative, {grade}: {light}.' },
  'no-month': {
    'zh-CN': '表上看不出监控到哪一个月，不能与序时进度比较。',
    en: 'The form does not tell the month, so there is nothing to hold it against.',
  },
  'no-money': {
    'zh-CN': '没有预算数或执行数，不能比较。',
    en: 'The budget or what was executed is missing.',
  },
  'no-bounds': {
    'zh-CN': '1—{month}月执行{share}，序时进度{due}；本地区没有亮灯规定。',
    en: '{share} executed by month {month}, {due} due; the region has no lights.',
  },
  'share-alone': {
    'zh-CN': '完成全年指标值的{share}；本地区没有指标亮灯规定。',
    en: '{share} of the year’s target; the region has no lights for indicators.',
  },
  'no-lights': { 'zh-CN': '本地区没有指标亮灯规定。', en: 'The region has no lights for indicators.' },
  open: {
    'zh-CN': '指标值与完成情况不能比较，不亮灯。',
    en: 'Target and actual cannot be held against each other: no light.',
  },
  'execution-below': {
    'zh-CN': '截至{month}月执行率{share}，低于{line}的预警线。{decision}',
    en: 'By month {month} {share} is executed, below the warning line of {line}.{decision}',
  },
  gap: {
    'zh-CN': '数量指标平均完成{target}，预算执行{share}，相差{gap}，超过{line}。{decision}',
    en: 'Quantities are at {target} on average, execution at {share}: {gap} apart, more than {line}.{decision}',
  },
  decision: {
    'zh-CN': '应在{days}个工作日内决定继续执行、调整用途或取消。',
    en: ' Within {days} working days it is to be decided whether to go on, reallocate or cancel.',
  },
} as const satisfies Readonly<Record<string, Words>>

export const gradeNames: Readonly<Record<'met' | 'partly' | 'missed', Words>> = {
  met: { 'zh-CN': '达到', en: 'met' },
  partly: { 'zh-CN': '部分达到', en: 'met in part' },
  missed: { 'zh-CN': '未达到', en: 'missed' },
}
