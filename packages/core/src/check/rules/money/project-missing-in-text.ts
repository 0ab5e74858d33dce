import { fenOfData } from '../../../queries/form-money.ts'
import type { Rule } from '../../rule.ts'
import { textAndTables } from './shared/text-projects.ts'

/** A project with a form of which the prose about the projects says nothing. */
export const projectMissingInText: Rule = {
  id: 'project-missing-in-text',
  family: 'money',
  severity: 'error',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '项目有表无文字说明',
    what: '文字部分逐项说明各项目，却漏了一个有绩效目标表的项目。',
    why: '文字部分是对全部项目的说明，漏写一项，部门整体目标和合计就不完整。',
    example: '分项绩效目标说明只有四项，项目绩效目标表有五张，“湿地监测”没有说明。',
    instead: '在分项绩效目标中补写“湿地监测”的目标和预算金额。',
    cannotSee:
      '文字部分须给出各项金额，并且至少有两项、一半以上能与表对上，才作比较。名称完全不同、金额也不同的同一项目会被当作两个。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '项目“{name}”（{amount:money}）有绩效目标表，文字部分的{texts}项说明里没有它。请补写这个项目的目标和金额。',
      },
    },
    en: {
      sentences: {
        default:
          'Project “{name}” ({amount:money}) has a table, but the {texts} paragraphs of the text do not mention it. Add its goal and amount.',
      },
    },
  },
  create: (context) => ({
    disclosure: (disclosure) => {
      const found = textAndTables(disclosure, context)
      if (!found) return
      for (const table of found.tables) {
        if (found.pairs.some((pair) => pair.table === table)) continue
        context.report({
          at: table.name,
          data: {
            name: table.name.raw.trim(),
            amount: fenOfData(table.fen),
            texts: found.texts.length,
          },
          related: [table.form.title, ...found.texts.map(({ heading }) => heading)],
        })
      }
    },
  }),
}
