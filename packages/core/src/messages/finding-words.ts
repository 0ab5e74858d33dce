import type { Finding, Severity } from '../form/index.ts'
import type { Words } from './lang.ts'

export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  hint: { 'zh-CN': '提示', en: 'hint' },
}

export const originWords: Readonly<Record<Finding['origin'], Words>> = {
  document: { 'zh-CN': '文件', en: 'document' },
  reading: { 'zh-CN': '读取', en: 'reading' },
}

export const basisWords: Readonly<Record<Finding['basis'][number]['kind'], Words>> = {
  law: { 'zh-CN': '法规', en: 'regulation' },
  criterion: { 'zh-CN': '审核标准', en: 'review criterion' },
  arithmetic: { 'zh-CN': '计算或前后对照', en: 'arithmetic and self-consistency' },
  practice: { 'zh-CN': '工作惯例', en: 'practice of the field' },
}
