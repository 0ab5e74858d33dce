import type { Words } from '../../messages/lang.ts'
import type { Grade } from '../profile.ts'
import type { ScoreRow } from '../scorecard.ts'

export const gradeWords: Readonly<Record<Grade, Words>> = {
  excellent: { 'zh-CN': '优', en: 'excellent' },
  good: { 'zh-CN': '良', en: 'good' },
  fair: { 'zh-CN': '中', en: 'fair' },
  poor: { 'zh-CN': '差', en: 'poor' },
}

export const agreesWords: Readonly<Record<ScoreRow['agrees'] | 'near', Words>> = {
  yes: { 'zh-CN': '一致', en: 'same' },
  near: { 'zh-CN': '精度内', en: 'near' },
  no: { 'zh-CN': '不符', en: 'differs' },
  unknown: { 'zh-CN': '无法复核', en: 'open' },
}

export const columnWords = {
  no: { 'zh-CN': '行', en: 'row' },
  name: { 'zh-CN': '指标', en: 'indicator' },
  weight: { 'zh-CN': '分值', en: 'points' },
  printed: { 'zh-CN': '自评', en: 'unit' },
  score: { 'zh-CN': '重算', en: 'ours' },
  difference: { 'zh-CN': '差', en: 'diff.' },
  agrees: { 'zh-CN': '结论', en: 'result' },
  sentence: { 'zh-CN': '依据', en: 'derivation' },
  total: { 'zh-CN': '合计', en: 'total' },
} as const satisfies Readonly<Record<string, Words>>

export const textWords = {
  profile: { 'zh-CN': '计分方案：{name}（{id}）', en: 'Profile: {name} ({id})' },
  unverified: {
    'zh-CN': '此方案依据的原文未查到，结果仅供参考。',
    en: 'The wording of this profile has not been located: for reference only.',
  },
  totals: {
    'zh-CN': '单位填写总分{printed}，各行合计{sum}，等级{printedGrade}；重算{score}，等级{grade}。',
    en: 'Total as printed {printed}, rows add up to {sum}, grade {printedGrade}; recomputed {score}, grade {grade}.',
  },
  doubts: { 'zh-CN': '存疑', en: 'Doubts' },
  row: { 'zh-CN': '（第{rows}行）', en: ' (row {rows})' },
  rows: { 'zh-CN': '（第{rows}行）', en: ' (rows {rows})' },
  right: { 'zh-CN': '按“{profiles}”则对。', en: ' Right under {profiles}.' },
  year: { 'zh-CN': '{year}年度', en: '{year}' },
  made: {
    'zh-CN': '引擎{engine}，计分规则{rules}，模板{template}，方案{profile}。',
    en: 'Engine {engine}, scoring rules {rules}, template {template}, profile {profile}.',
  },
} as const satisfies Readonly<Record<string, Words>>
