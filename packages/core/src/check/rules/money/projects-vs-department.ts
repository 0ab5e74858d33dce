import type { FundLine } from '../../../form/index.ts'
import { fenOfData } from '../../../queries/form-money.ts'
import { fenOf, yearBudget } from '../../../queries/index.ts'
import { departmentLine } from '../../../reconcile/department-projects.ts'
import type { Rule } from '../../rule.ts'

/** The projects of a department do not make up its project expenditure. */
export const projectsVsDepartment: Rule = {
  id: 'projects-vs-department',
  family: 'money',
  severity: 'warning',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'law', law: 'zhongfa-2018-34', article: 'targets-first', verified: true },
  ],
  since: '0.1.0',
  docs: {
    title: '项目合计与部门项目支出不符',
    what: '部门整体表的项目支出，与同一文件中各项目绩效目标表的预算之和不同。',
    why: '每个项目都应有绩效目标。合计小于项目支出，说明有项目没有公开绩效目标；大于项目支出，说明金额有误。',
    example: '部门整体支出绩效目标表：项目支出64万元；项目绩效目标表只有一张，50万元。',
    instead: '补充其余14万元项目的绩效目标表，或说明这部分资金不设绩效目标的理由。',
    cannotSee: '看不到没有收进同一文件的项目表。文件中有几个部门（单位）的项目支出时不比较。涉密项目不公开，合计会少。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '部门项目支出为{department:money}，文件中{projects}个项目的预算合计{sum:money}，还有{difference:money}没有项目绩效目标表。请补充，或说明原因。',
        over: '部门项目支出为{department:money}，文件中{projects}个项目的预算合计{sum:money}，多出{difference:money}。请核对金额。',
      },
    },
    en: {
      sentences: {
        default:
          'The department’s project expenditure is {department:money}; the {projects} projects of this file add up to {sum:money}. {difference:money} have no project table: add them or say why.',
        over: 'The department’s project expenditure is {department:money}; the {projects} projects of this file add up to {sum:money}, {difference:money} more. Check the amounts.',
      },
    },
  },
  create: ({ report, templateOf, profileOf }) => ({
    disclosure: (disclosure) => {
      const department = departmentLine(disclosure)
      if (!department) return
      const projects = disclosure.forms.filter(
        (form) => form.subject === 'project' && form.kind === 'table' && form.phase === 'target',
      )
      const budgets = projects.map((form): FundLine | undefined => yearBudget(form, templateOf(form)))
      const amounts = budgets.map(fenOf)
      if (projects.length === 0 || amounts.some((fen) => fen === undefined)) return
      const sum = amounts.reduce<number>((all, fen) => all + (fen ?? 0), 0)
      const { form, line, fen: whole } = department
      if (Math.abs(sum - whole) <= profileOf(form).moneyTolerance) return
      report({
        at: line.amount,
        message: sum > whole ? 'over' : 'default',
        data: {
          department: fenOfData(whole),
          projects: projects.length,
          sum: fenOfData(sum),
          difference: fenOfData(Math.abs(sum - whole)),
        },
        related: budgets.flatMap((budget) => budget?.amount ?? []),
      })
    },
  }),
}
