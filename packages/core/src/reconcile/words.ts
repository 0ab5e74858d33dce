import type { Lang, Words } from '../messages/lang.ts'
import type { Certainty, Reason, Relation } from './pairing.ts'
import type { TableCell } from './project-table.ts'

export const relationWords: Readonly<Record<Relation, Words>> = {
  approved: { 'zh-CN': '批复的目标与执行结果', en: 'approved target and report' },
  adjusted: { 'zh-CN': '目标与调整', en: 'target and adjustment' },
  monitored: { 'zh-CN': '监控与自评', en: 'monitoring and self-evaluation' },
  'last-year': { 'zh-CN': '上年与本年', en: 'last year and this year' },
  result: { 'zh-CN': '上年结果与本年目标', en: 'last year’s result and this year’s target' },
}

export const certaintyWords: Readonly<Record<Certainty, Words>> = {
  certain: { 'zh-CN': '确定', en: 'certain' },
  likely: { 'zh-CN': '很可能', en: 'likely' },
  possible: { 'zh-CN': '待确认', en: 'to be confirmed' },
}

export const changeWords: Readonly<Record<NonNullable<TableCell['change']>, Words>> = {
  lowered: { 'zh-CN': '降低', en: 'lowered' },
  raised: { 'zh-CN': '提高', en: 'raised' },
  altered: { 'zh-CN': '改变', en: 'altered' },
}

export const droppedWords: Words = { 'zh-CN': '少了', en: 'gone' }
export const addedWords: Words = { 'zh-CN': '多出', en: 'added' }

const reasonTexts = (reason: Reason): Words => {
  switch (reason.kind) {
    case 'confirmed':
      return { 'zh-CN': '经人工确认', en: 'confirmed by a person' }
    case 'same-code':
      return { 'zh-CN': `项目编码相同（${reason.code}）`, en: `same project code (${reason.code})` }
    case 'same-name':
      return { 'zh-CN': '项目名称相同', en: 'same project name' }
    case 'alike-name':
      return { 'zh-CN': `项目名称相近（相似度${reason.likeness}）`, en: `similar project names (${reason.likeness})` }
    case 'other-name':
      return { 'zh-CN': '项目名称不同', en: 'different project names' }
    case 'whole-unit':
      return { 'zh-CN': '都是单位整体的表', en: 'both forms of the whole unit' }
    case 'same-unit':
      return { 'zh-CN': '单位相同', en: 'same unit' }
    case 'alike-unit':
      return { 'zh-CN': '单位名称只差上级或地区', en: 'unit names differ only by their region' }
    case 'other-unit':
      return { 'zh-CN': '单位不同', en: 'different units' }
    case 'unit-unknown':
      return { 'zh-CN': '一方没有写单位', en: 'one of them names no unit' }
    case 'shared-indicators':
      return {
        'zh-CN': `${reason.of}项指标中${reason.shared}项同名`,
        en: `${reason.shared} of ${reason.of} indicators have the same name`,
      }
    case 'several-candidates':
      return { 'zh-CN': `有${reason.count}张表都可能是`, en: `${reason.count} forms come in question` }
  }
}

/** Why two forms are taken for one project's, for a person. */
export const reasonText = (reason: Reason, lang: Lang): string => reasonTexts(reason)[lang]
