import type { Phase, Subject } from '../form/index.ts'
import type { Words } from './lang.ts'

/** What a form is for in the life of a project. */
export const phaseWords: Readonly<Record<Phase, Words>> = {
  'pre-evaluation': { 'zh-CN': '事前绩效评估', en: 'ex-ante evaluation' },
  target: { 'zh-CN': '绩效目标', en: 'targets' },
  adjustment: { 'zh-CN': '绩效目标调整', en: 'adjustment of targets' },
  monitoring: { 'zh-CN': '绩效运行监控', en: 'monitoring' },
  'self-evaluation': { 'zh-CN': '绩效自评', en: 'self-evaluation' },
  review: { 'zh-CN': '绩效目标审核', en: 'review of targets' },
  evaluation: { 'zh-CN': '绩效评价', en: 'evaluation' },
}

/** Of whom a form speaks. */
export const subjectWords: Readonly<Record<Subject, Words>> = {
  project: { 'zh-CN': '项目', en: 'project' },
  department: { 'zh-CN': '部门整体', en: 'whole department' },
  unit: { 'zh-CN': '单位整体', en: 'whole unit' },
  policy: { 'zh-CN': '政策', en: 'policy' },
  fund: { 'zh-CN': '资金', en: 'fund' },
  transfer: { 'zh-CN': '转移支付', en: 'transfer payment' },
}
