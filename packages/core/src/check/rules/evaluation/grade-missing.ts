import { pointsOf } from '../../../closure/points.ts'
import type { Disclosure, Form } from '../../../form/index.ts'
import { plainText } from '../../../queries/index.ts'
import { printedTexts } from '../../../queries/printed-texts.ts'
import type { Rule } from '../../rule.ts'
import { gradeOfPoints, gradesIn, gradeWords, labelOf } from '../review/shared/grades.ts'

const evaluated = new Set(['self-evaluation', 'evaluation'])
/** A text that gives a grade in words: 评价等级为“优”. */
const inWords =
  /(?:等级|等次|评[价定]结[果论]|自评结[果论])[^，。；\n]{0,12}?[“"「『：:为是]\s*(?:优|良|中|差|合格|[ABCD])|(?:优秀?|良好?|中等?|差)等级/

const gradeLabel = /等级|等次/

/** A cell that the form has for the grade. */
const ownField = ({ fields }: Form) => fields.find((field) => gradeLabel.test(labelOf(field)))

const gradeCells = (form: Form): readonly string[] => [
  ...form.fields
    .filter((field) => /等级|等次|评价结果|结论|评定/.test(labelOf(field)) || gradesIn(field.value.raw).length > 0)
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
    what: '自评表有总分，等级一栏空着，或者表内和同一文件的文字中都没有写优、良、中、差等级。',
    why: '财预〔2020〕10号把单位自评列为绩效评价的一种，评价结果按分数划分等级。公开和应用结果时，看的人先看等级。',
    example: '总分93分，“评价等级”一栏空着。',
    instead: '总分93分，评价等级：优。',
    cannotSee:
      '全国表样没有等级一栏。表格本身没有这一栏的，不是填报人的错，只作提示，表格不必改，在自评报告或公开说明中写明即可；同一文件有几张自评表的，每个文件只提示一次。有这一栏而空着的，作警告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '总分{total}分，按规则等级为“{grade}”，本文件没有写明。本表没有等级一栏，表格不必改，请在自评报告或公开说明中写明等级。',
        blank: '“{label}”一栏没有填等级。总分{total}分，按规则为“{grade}”，请核对后填写。',
      },
    },
    en: {
      sentences: {
        default:
          'The total is {total}, which by the rules is “{grade}”; the document does not say so. The form has no cell for the grade: leave it as it is, and give the grade in the report or note that goes with it.',
        blank: 'The cell “{label}” gives no grade. The total is {total}, by the rules “{grade}”: check and fill it in.',
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
      const blanks = totals.flatMap(({ form, total }) => {
        const field = ownField(form)
        const grade = gradeOfPoints(profileOf(form), total.number.toFixed())
        return field && grade ? [{ field, total, grade: gradeWords[grade]['zh-CN'] }] : []
      })
      for (const { field, total, grade } of blanks)
        report({
          at: field.value,
          message: 'blank',
          severity: 'warning',
          data: { label: labelOf(field), total: total.number.toFixed(), grade },
          related: [total.cell],
        })
      const grade = gradeOfPoints(profileOf(first.form), first.total.number.toFixed())
      if (!grade || blanks.length > 0) return
      report({
        at: first.total.cell,
        data: { total: first.total.number.toFixed(), grade: gradeWords[grade]['zh-CN'] },
        related: others.map(({ total }) => total.cell),
      })
    },
  }),
}
