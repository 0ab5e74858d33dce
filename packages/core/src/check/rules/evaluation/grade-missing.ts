import { pointsOf } from '../../../closure/points.ts'
import type { Disclosure, Form } from '../../../form/index.ts'
import { plainText } from '../../../queries/index.ts'
import { printedTexts } from '../../../queries/printed-texts.ts'
import type { Rule } from '../../rule.ts'
import { gradeOfPoints, gradesIn, gradeWords } from '../review/shared/grades.ts'

const evaluated = new Set(['self-evaluation', 'evaluation'])
/** A text that gives a grade in words: 评价等级为“优”. */
const inWords =
  /(?:等级|等次|评[价定]结[果论]|自评结[果论])[^，。；\n]{0,12}?[“"「『：:为是]\s*(?:优|良|中|差|合格|[ABCD])|(?:优秀?|良好?|中等?|差)等级/

const gradeCells = (form: Form): readonly string[] => [
  ...form.fields
    .filter(
      ({ label, value }) => /等级|等次|评价结果|结论|评定/.test(plainText(label.raw)) || gradesIn(value.raw).length > 0,
    )
    .map(({ value }) => value.raw),
  ...(form.totals?.label ? [form.totals.label.raw] : []),
]

const isGraded = (form: Form, disclosure: Disclosure): boolean =>
  gradeCells(form).some((raw) => gradesIn(raw).length > 0 || inWords.test(plainText(raw))) ||
  printedTexts(disclosure).some(({ raw }) => inWords.test(raw)) ||
  disclosure.skipped.some(({ raw }) => inWords.test(raw) || gradesIn(raw).length > 0)

/** A total without the grade that it earns. */
export const gradeMissing: Rule = {
  id: 'grade-missing',
  family: 'evaluation',
  severity: 'hint',
  basis: [{ kind: 'law', law: 'caiyu-2020-10', article: 'grades', verified: true }],
  since: '0.2.0',
  docs: {
    title: '没有写评价等级',
    what: '自评表有总分，表内和同一文件的文字中都没有写优、良、中、差等级。',
    why: '评价结果采取评分和评级相结合的方式。公开和应用结果时，看的人先看等级。',
    example: '总分93分，没有等级。',
    instead: '总分93分，评价等级：优。',
    cannotSee:
      '表格本身没有等级一栏的，不是填报人的错，所以只作提示，可在说明或公开文件中写明。同一文件有几张自评表的，每个文件只提示一次。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '总分{total}分，没有写评价等级，按规则为“{grade}”。表内没有等级一栏的，请在说明或公开文件中写明。',
      },
    },
    en: {
      sentences: {
        default:
          'The total is {total} and no grade is given; by the rules it is “{grade}”. Where the form has no cell for it, say it in the text that goes with it.',
      },
    },
  },
  create: ({ report, profileOf }) => ({
    disclosure: (disclosure) => {
      const totals = disclosure.forms.flatMap((form) => {
        const total = evaluated.has(form.phase) ? pointsOf(form.totals?.score) : undefined
        return total ? [{ form, total }] : []
      })
      const [first, ...others] = totals
      if (!first || totals.some(({ form }) => isGraded(form, disclosure))) return
      const grade = gradeOfPoints(profileOf(first.form), first.total.number.toFixed())
      if (!grade) return
      report({
        at: first.total.cell,
        data: { total: first.total.number.toFixed(), grade: gradeWords[grade]['zh-CN'] },
        related: others.map(({ total }) => total.cell),
      })
    },
  }),
}
