import { fenOfData } from '../../../queries/form-money.ts'
import type { Rule } from '../../rule.ts'
import { textAndTables } from './shared/text-projects.ts'

/** The projects of the prose and the projects of the tables cost different sums together. */
export const textTableTotalDiffers: Rule = {
  id: 'text-table-total-differs',
  family: 'money',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.1.0',
  docs: {
    title: '文字部分与表的预算合计不一致',
    what: '文字部分各分项的预算金额之和，与同一文件中各项目绩效目标表的预算之和不同。',
    why: '文字和表说的是同一批项目，合计应相同。不同说明有项目漏写、多写或金额不一致。',
    example: '分项绩效目标说明：四项合计46万元；项目绩效目标表：五张合计52万元。',
    instead: '在文字部分补上漏写的项目，使两处合计都是52万元。',
    cannotSee: '文字部分须给出各项金额，并且至少有两项、一半以上能与表对上名称，才作比较。看不出哪一处正确。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '文字部分{texts}项预算合计{text:money}，{tables}张项目表合计{table:money}，相差{difference:money}。两处合计应相同，请核对。',
        alone:
          '文字部分{texts}项预算合计{text:money}，{tables}张项目表合计{table:money}，相差{difference:money}；只在一处出现的是：{names}。两处合计应相同，请核对。',
      },
    },
    en: {
      sentences: {
        default:
          'The {texts} budgets in the text add up to {text:money}, those of the {tables} project tables to {table:money}: {difference:money} apart. The two sums should agree; check them.',
        alone:
          'The {texts} budgets in the text add up to {text:money}, those of the {tables} project tables to {table:money}: {difference:money} apart; in one of the two only: {names}. The two sums should agree; check them.',
      },
    },
  },
  create: (context) => ({
    disclosure: (disclosure) => {
      const found = textAndTables(disclosure, context)
      const [first] = found?.texts ?? []
      const form = found?.tables[0]?.form
      if (!found || !first || !form) return
      const { texts, tables, pairs } = found
      const text = texts.reduce((sum, each) => sum + each.fen, 0)
      const table = tables.reduce((sum, each) => sum + each.fen, 0)
      if (Math.abs(text - table) <= context.profileOf(form).moneyTolerance) return
      const alone = [
        ...tables.filter((each) => !pairs.some((pair) => pair.table === each)).map(({ name }) => name.raw.trim()),
        ...texts.filter((each) => !pairs.some((pair) => pair.text === each)).map(({ name }) => name),
      ]
      context.report({
        at: first.amount,
        message: alone.length > 0 ? 'alone' : 'default',
        data: {
          texts: texts.length,
          tables: tables.length,
          text: fenOfData(text),
          table: fenOfData(table),
          difference: fenOfData(Math.abs(text - table)),
          names: alone,
        },
        related: [...texts.slice(1).map((each) => each.amount), ...tables.map((each) => each.budget)],
      })
    },
  }),
}
