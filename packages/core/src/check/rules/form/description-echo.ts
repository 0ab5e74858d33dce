import { plainName, plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { explainedRows, explaining } from './shared/mostly-filled.ts'

/** An explanation that is the name once more. */
export const descriptionEcho: Rule = {
  id: 'description-echo',
  family: 'form',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '指标描述重复名称',
    what: '“指标描述”或“指标解释”一栏照抄了指标名称。一张表只提示一次，标出全部位置。',
    why: '这一栏是用来说明含义和算法的，照抄名称等于没填。',
    example: '三级指标：检修合格率；指标描述：检修合格率。',
    instead: '指标描述：一次验收合格的水泵台数÷检修台数×100%。',
    cannotSee: '换了说法但没有内容的描述看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '指标“{name}”的描述只是重复名称，没有说明含义或算法。请补充。',
        many: '{count}项指标的描述只是重复名称（如“{name}”），没有说明含义或算法。请补充。',
      },
    },
    en: {
      sentences: {
        default: 'The description of “{name}” only repeats the name. Say what it means or how it is computed.',
        many: 'The descriptions of {count} indicators only repeat their names (“{name}”). Say what they mean or how they are computed.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      for (const column of explaining) {
        const echoes = explainedRows(form, column).filter(
          ({ row, cell }) => plainText(cell.raw) !== '' && plainName(cell.raw) === plainName(row.name.raw),
        )
        const [first, ...others] = echoes
        if (!first) continue
        report({
          at: first.cell,
          message: others.length > 0 ? 'many' : 'default',
          data: { name: plainName(first.row.name.raw), count: echoes.length },
          related: others.map(({ cell }) => cell),
        })
      }
    },
  }),
}
