import { fenOfData } from '../../../queries/form-money.ts'
import type { Rule } from '../../rule.ts'

/** A department's project expenditure, and the project tables that other files of the pile hold. */
export const departmentProjectsDiffer: Rule = {
  id: 'department-projects-differ',
  family: 'reconcile',
  severity: 'warning',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'law', law: 'zhongfa-2018-34', article: 'targets-first', verified: true },
  ],
  compares: 'departments',
  since: '0.2.0',
  docs: {
    title: '部门项目支出与各项目文件对不上',
    what: '部门整体表写有项目支出，同一次检查的其他文件中有该部门同一年度的项目绩效目标表：各项目之和多于项目支出的，作警告；少于的，作提示。',
    why: '每个项目都应有绩效目标，合计应等于部门的项目支出。多出来，说明有一边填错；少了，说明有项目没有绩效目标。',
    example: '部门整体表：项目支出64万元；三个文件中的项目表合计70万元。',
    instead: '按预算批复核对部门整体表和各项目表的金额，补齐缺少的项目表。',
    cannotSee:
      '只看同一次检查给出的文件，没有收进来的项目看不到；项目表都在部门整体表的同一文件中时，由projects-vs-department检查。涉密项目不公开，合计会少。部门整体表只写本级时，不计下属单位的项目。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '部门项目支出为{department:money}，收到的{projects}个项目绩效目标表合计{sum:money}，多出{difference:money}。请核对金额。',
        missing:
          '部门项目支出为{department:money}，收到的{projects}个项目绩效目标表合计{sum:money}，还有{difference:money}没有见到项目绩效目标表。请补充，或说明原因。',
      },
    },
    en: {
      sentences: {
        default:
          'The department’s project expenditure is {department:money}; the {projects} project tables received add up to {sum:money}, {difference:money} more. Check the amounts.',
        missing:
          'The department’s project expenditure is {department:money}; the {projects} project tables received add up to {sum:money}. No table was given for {difference:money}: add those that lack, or say why.',
      },
    },
  },
  create: ({ report, profileOf }) => ({
    projects: ({ department: { form, line, fen: whole }, fen, projects, to }) => {
      const difference = Math.abs(fen - whole)
      if (difference <= profileOf(form).moneyTolerance) return
      report({
        at: line.amount,
        ...(fen > whole ? {} : { message: 'missing', severity: 'hint' }),
        data: {
          department: fenOfData(whole),
          projects,
          sum: fenOfData(fen),
          difference: fenOfData(difference),
        },
        related: to.map(({ amount }) => amount),
      })
    },
  }),
}
