import { projectKey, projectName } from '../../../queries/project-name.ts'
import type { Rule } from '../../rule.ts'
import { textAndTables } from './shared/text-projects.ts'

/** One project under two names, in the prose and in its table. */
export const projectNameDiffers: Rule = {
  id: 'project-name-differs',
  family: 'money',
  severity: 'warning',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.1.0',
  docs: {
    title: '项目名称前后不一致',
    what: '文字部分和绩效目标表给同一个项目写了两个名称。',
    why: '项目靠名称和编码识别。两处名称不同，查询、汇总和自评时会当成两个项目。',
    example: '文字部分：退休职工服务行政经费（5万元）；项目表：退休职工服务运转经费（5万元）。',
    instead: '两处都写项目库中的名称。',
    fixSafety: '哪个名称是项目库中的，程序不知道，所以只作建议；表中印有项目编码的，名称随编码，只建议改文字部分。',
    cannotSee: '空格、标点、年份和“经费”“资金”一类词尾的差别不算。按名称相近和金额相同配对，名称完全不同的配不上。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '文字部分称“{text}”，绩效目标表称“{table}”，应是同一个项目。请统一为项目库中的名称。',
      },
      fixes: { text: '把文字部分的名称改为“{table}”', table: '把表中的名称改为“{text}”' },
    },
    en: {
      sentences: {
        default:
          'The text calls it “{text}”, the table “{table}”; they seem to be one project. Use the name of the project register in both.',
      },
      fixes: {
        text: 'Change the name in the text to “{table}”',
        table: 'Change the name in the table to “{text}”',
      },
    },
  },
  create: (context) => ({
    disclosure: (disclosure) => {
      for (const { text, table } of textAndTables(disclosure, context)?.pairs ?? []) {
        if (projectKey(text.name) === projectKey(table.name.raw)) continue
        const year = /^20\d{2}年度?/.exec(table.name.raw.trim())?.[0] ?? ''
        const name = projectName(table.name.raw)
        const heading = text.heading.raw.replace(text.name, name)
        const coded = (table.form.project?.code?.raw.trim() ?? '') !== ''
        context.report({
          at: text.heading,
          data: { text: text.name, table: name },
          related: [table.name],
          suggestions: [
            ...(heading === text.heading.raw ? [] : [{ key: 'text', edits: [{ at: text.heading, raw: heading }] }]),
            ...(coded ? [] : [{ key: 'table', edits: [{ at: table.name, raw: `${year}${text.name}` }] }]),
          ],
        })
      }
    },
  }),
}
