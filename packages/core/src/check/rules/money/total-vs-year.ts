import { attributeOf, durationOf, saysOneYear } from '../../../closure/duration.ts'
import { closureOf, curesOf, isToldElsewhere, proposedCures, proposedWords } from '../../../closure/index.ts'
import { fenOfData } from '../../../queries/form-money.ts'
import { fenOf, termTotal, yearBudget } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** A project of one year whose total is not the year's money; a total below the money of one of its years. */
export const totalVsYear: Rule = {
  id: 'total-vs-year',
  family: 'money',
  severity: 'warning',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.1.0',
  docs: {
    title: '项目总额与年度资金不符',
    what: '一年期项目的项目总额不等于年度资金总额；或任何项目的项目总额小于年度资金总额。',
    why: '一年期项目只有一个年度，总额就是年度资金。两者不同，说明项目期限、总额或年度金额有一处填错，或总额里混入了以前年度的钱。',
    example: '项目属性：一年期项目；项目期：1年；项目总额52万元，年度资金总额48万元。',
    instead: '项目总额48万元，年度资金总额48万元；或把项目期改为实际年限。',
    fixSafety: '总额、年度金额和项目期限都可能填错，所以只作建议；能与表中其他数相符的改法才列出。',
    cannotSee: '看不出总额和年度金额哪个填错。项目属性与项目期限互相矛盾时由“duration-conflict”报告，这里不报告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '这是一年期项目，项目总额{total:money}应等于年度资金总额{year:money}，相差{difference:money}。请核对两个金额，或更正项目期限。',
        below:
          '项目总额{total:money}小于年度资金总额{year:money}，少{difference:money}。总额应包含本年资金，请核对两个金额。',
      },
      fixes: proposedWords['zh-CN'],
    },
    en: {
      sentences: {
        default:
          'This is a project of one year: its total of {total:money} should be the year’s {year:money}; they are {difference:money} apart. Check both amounts, or correct the duration.',
        below:
          'The project’s total of {total:money} is less than the year’s {year:money} by {difference:money}. The total includes the year: check both amounts.',
      },
      fixes: proposedWords.en,
    },
  },
  create: ({ report }) => ({
    form: (form, { template, profile }) => {
      const total = termTotal(form, template)
      const budget = yearBudget(form, template)
      const totalFen = fenOf(total)
      const yearFen = fenOf(budget)
      if (!total || !budget || total === budget || totalFen === undefined || yearFen === undefined) return
      const duration = durationOf(form)
      const oneYear = duration ? duration.years <= 1 : saysOneYear(form)
      const difference = totalFen - yearFen
      if (Math.abs(difference) <= profile.moneyTolerance) return
      if (!oneYear && difference > 0) return
      const attribute = attributeOf(form)
      const closure = closureOf(form, template, profile)
      const relation = closure.relations.find(({ kind }) => kind === 'term')
      if (relation && isToldElsewhere(closure, relation)) return
      report({
        at: total.amount,
        message: oneYear ? 'default' : 'below',
        data: {
          total: fenOfData(totalFen),
          year: fenOfData(yearFen),
          difference: fenOfData(Math.abs(difference)),
        },
        related: [
          budget.amount,
          ...(oneYear && attribute ? [attribute] : []),
          ...(oneYear && duration ? [duration.cell] : []),
        ],
        suggestions: relation ? proposedCures(curesOf(closure, relation), relation, form) : [],
      })
    },
  }),
}
