import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { labelledCells } from './shared/person.ts'

const phoneLabel = /电话|联系方式|手机|传真/
const landline = /(?<![\d-])(?:0\d{2,3}[-—–\s]?)?[2-9]\d{6,7}(?:[-—–转]\d{1,4})?(?![\d-])/

/** An office line in a form or on its cover. */
export const phonePublished: Rule = {
  id: 'phone-published',
  family: 'publishing',
  severity: 'hint',
  basis: [{ kind: 'law', law: 'pipl-2021', article: 'art-34', verified: true }],
  since: '0.1.0',
  docs: {
    title: '公开了联系电话',
    what: '表头或封面的联系电话一栏写有座机号码。',
    why: '公开绩效目标不需要经办人的电话。单位愿意公开咨询电话的，写单位总机为宜。',
    example: '联系电话：6600000。',
    instead: '公开版删去这一栏，或写单位公开的咨询电话。',
    cannotSee: '手机号由“id-or-bank-published”检查。正文里的咨询、监督电话是有意公开的，不检查。',
  },
  messages: {
    'zh-CN': { sentences: { default: '“{label}”一栏公开了座机号码。如不是单位公开的咨询电话，请在公开版中删去。' } },
    en: {
      sentences: {
        default:
          'The cell “{label}” publishes an office line. Unless it is meant for the public, remove it from the published copy.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      for (const { label, cell } of labelledCells(disclosure))
        if (phoneLabel.test(label) && landline.test(plainText(cell.raw))) report({ at: cell, data: { label } })
    },
  }),
}
