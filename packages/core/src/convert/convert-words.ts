import type { Words } from '../messages/index.ts'
import type { ConvertWarning, WhyUnplaced } from './converted.ts'

/** Why something found no place. */
export const whyUnplacedWords: Readonly<Record<WhyUnplaced, Words>> = {
  'no-cell': { 'zh-CN': '新表没有这一格', en: 'the new form has no such cell' },
  'no-column': { 'zh-CN': '新表的指标表没有这一列', en: 'the new form has no such column' },
  'no-list': { 'zh-CN': '新表没有这一项', en: 'the new form has no such part' },
  'no-level': { 'zh-CN': '新表没有这一级指标', en: 'the new form has no such level of indicators' },
  'other-parts': {
    'zh-CN': '新表把这笔钱分成本级支出和转移支付，原表没有分开',
    en: 'the new form asks for own and transferred money apart, the old one does not tell',
  },
  'other-dates': { 'zh-CN': '新表的支出计划用别的时点', en: 'the plan of the new form has other dates' },
  'own-title': { 'zh-CN': '新表用自己的标题', en: 'the new form has a title of its own' },
}

export const convertWarningWords: Readonly<Record<ConvertWarning, Words>> = {
  'other-subject': {
    'zh-CN': '原表与新表的对象不同（项目、部门），请逐格核对',
    en: 'the two forms are about different things (a project, a department): compare every cell',
  },
  'unit-unknown': {
    'zh-CN': '原表没有写明金额单位，金额照抄未换算，请核对',
    en: 'the form does not say its unit of money: amounts were copied as they stand; compare them',
  },
}
