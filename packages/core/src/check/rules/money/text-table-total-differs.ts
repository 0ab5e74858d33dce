import type { Disclosure } from '../../../form/index.ts'
import { fenOfData } from '../../../queries/form-money.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { projectTables, statedProjects } from './shared/stated-projects.ts'
import { textAndTables } from './shared/text-projects.ts'

/** How many projects a letter says it is about, and what they cost, against the tables behind it: one of the two is right. */
const ofLetter = (disclosure: Disclosure, context: RuleContext): void => {
  const [first] = disclosure.forms
  const stated = first ? statedProjects(disclosure) : []
  const tables = stated.length > 0 ? projectTables(disclosure, context) : undefined
  if (!first || !tables) return
  const tolerance = context.profileOf(first).moneyTolerance
  for (const { cell, count, amount, start, end } of stated) {
    const sum = tables.sums.find((each) => Math.abs(each - Number(amount.fen)) <= tolerance)
    const right = count === tables.forms.length
    if (right === (sum !== undefined)) continue
    const table = tables.sums[0] ?? 0
    context.report({
      at: cell,
      span: { start, end },
      message: right ? 'stated' : 'counted',
      data: {
        count,
        tables: tables.forms.length,
        text: fenOfData(amount.fen),
        table: fenOfData(table),
        difference: fenOfData(Math.abs(table - Number(amount.fen))),
      },
      related: tables.budgets,
    })
  }
}

/** The projects of the prose and the projects of the tables cost different sums together. */
export const textTableTotalDiffers: Rule = {
  id: 'text-table-total-differs',
  family: 'money',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.1.0',
  docs: {
    title: '文字部分与表的预算合计不一致',
    what: '文字部分各分项的预算金额之和，与同一文件中各项目绩效目标表的预算之和不同；或者函件里写的项目个数、合计金额与后附的项目表不同。',
    why: '文字和表说的是同一批项目，合计应相同。不同说明有项目漏写、多写或金额不一致。',
    example: '分项绩效目标说明：四项合计46万元；项目绩效目标表：五张合计52万元。',
    instead: '在文字部分补上漏写的项目，使两处合计都是52万元。',
    cannotSee:
      '文字部分须给出各项金额，并且至少有两项、一半以上能与表对上名称，才作比较。函件里的个数和金额都与后附的表不同时，可能只附了一部分，不报告。看不出哪一处正确。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '文字部分{texts}项预算合计{text:money}，{tables}张项目表合计{table:money}，相差{difference:money}。两处合计应相同，请核对。',
        stated:
          '文中写{count}个项目，金额合计{text:money}，后附{tables}张项目表合计{table:money}，相差{difference:money}。请核对两处金额。',
        counted: '文中写{count}个项目，后附项目表{tables}张，金额合计与文中所写相符。请核对项目个数，或补上漏附的表。',
        alone:
          '文字部分{texts}项预算合计{text:money}，{tables}张项目表合计{table:money}，相差{difference:money}；只在一处出现的是：{names}。两处合计应相同，请核对。',
      },
    },
    en: {
      sentences: {
        default:
          'The {texts} budgets in the text add up to {text:money}, those of the {tables} project tables to {table:money}: {difference:money} apart. The two sums should agree; check them.',
        stated:
          'The text says {count} projects of {text:money} together; the {tables} project tables behind it add up to {table:money}: {difference:money} apart. Check both.',
        counted:
          'The text says {count} projects; {tables} project tables follow, and their money is what the text says. Check the number, or add the table that is missing.',
        alone:
          'The {texts} budgets in the text add up to {text:money}, those of the {tables} project tables to {table:money}: {difference:money} apart; in one of the two only: {names}. The two sums should agree; check them.',
      },
    },
  },
  create: (context) => ({
    disclosure: (disclosure) => {
      ofLetter(disclosure, context)
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
