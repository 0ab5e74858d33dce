import type { Level1, Level2 } from '../form/index.ts'
import type { Words } from './lang.ts'

/** 一级指标. */
export const level1Words: Readonly<Record<Level1, Words>> = {
  output: { 'zh-CN': '产出指标', en: 'output' },
  benefit: { 'zh-CN': '效益指标', en: 'benefit' },
  satisfaction: { 'zh-CN': '满意度指标', en: 'satisfaction' },
  cost: { 'zh-CN': '成本指标', en: 'cost' },
  decision: { 'zh-CN': '决策指标', en: 'decision' },
  management: { 'zh-CN': '管理指标', en: 'management' },
}

/** 二级指标. */
export const level2Words: Readonly<Record<Level2, Words>> = {
  quantity: { 'zh-CN': '数量指标', en: 'quantity' },
  quality: { 'zh-CN': '质量指标', en: 'quality' },
  timeliness: { 'zh-CN': '时效指标', en: 'timeliness' },
  cost: { 'zh-CN': '成本指标', en: 'cost' },
  economicCost: { 'zh-CN': '经济成本指标', en: 'economic cost' },
  socialCost: { 'zh-CN': '社会成本指标', en: 'social cost' },
  ecologicalCost: { 'zh-CN': '生态环境成本指标', en: 'ecological cost' },
  economicBenefit: { 'zh-CN': '经济效益指标', en: 'economic benefit' },
  socialBenefit: { 'zh-CN': '社会效益指标', en: 'social benefit' },
  ecologicalBenefit: { 'zh-CN': '生态效益指标', en: 'ecological benefit' },
  sustainableImpact: { 'zh-CN': '可持续影响指标', en: 'sustainable impact' },
  serviceSatisfaction: { 'zh-CN': '服务对象满意度指标', en: 'satisfaction of those served' },
}
