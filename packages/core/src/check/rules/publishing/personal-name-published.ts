import type { Rule } from '../../rule.ts'
import { labelledCells, personsIn, withoutNames } from './shared/person.ts'

/** The name of a handler or leader in what is published. */
export const personalNamePublished: Rule = {
  id: 'personal-name-published',
  family: 'publishing',
  severity: 'warning',
  basis: [
    { kind: 'law', law: 'pipl-2021', article: 'art-34', verified: true },
    { kind: 'law', law: 'openness-priorities-2018', article: 'de-identification', verified: true },
  ],
  since: '0.1.0',
  docs: {
    title: '公开了个人姓名',
    what: '经办人、项目负责人、联系人等栏目写有个人姓名。',
    why: '公开绩效目标不需要公开经办人员的姓名。处理个人信息不得超出履行职责所必需的范围，公开前应去标识化。',
    example: '经办人：周某某。',
    instead: '公开版删去这一栏，或只写科室名称。',
    fixSafety: '内部版需要保留姓名，是否删去由发布人决定，所以只作建议。',
    cannotSee:
      '只看栏目名称和姓名的样子，正文中的人名、少见的姓氏看不到。表格本身要求填负责人的，公开前由发布人处理，不是填报人的错。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '“{label}”一栏公开了个人姓名。公开绩效信息不需要姓名，请在公开版中删去，或改写科室名称。' },
      fixes: { remove: '在公开版中删去姓名' },
    },
    en: {
      sentences: {
        default:
          'The cell “{label}” publishes a person’s name. It is not needed for disclosure: remove it from the published copy, or name the office.',
      },
      fixes: { remove: 'Remove the name from the published copy' },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      for (const each of labelledCells(disclosure)) {
        const names = personsIn(each)
        if (names.length === 0) continue
        report({
          at: each.cell,
          // The name itself must not go on into reports.
          data: { label: each.label },
          suggestions: [{ key: 'remove', edits: [{ at: each.cell, raw: withoutNames(each.cell.raw, names) }] }],
        })
      }
    },
  }),
}
