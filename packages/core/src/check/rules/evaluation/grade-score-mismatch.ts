import { pointsOf } from '../../../closure/points.ts'
import type { Disclosure, Printed } from '../../../form/index.ts'
import { printedTexts } from '../../../queries/printed-texts.ts'
import type { Grade } from '../../../score/profile.ts'
import { findProfile } from '../../../score/profiles.ts'
import type { Rule } from '../../rule.ts'
import { gradeOfPoints, gradesIn, gradeWords, labelOf } from '../review/shared/grades.ts'

const evaluated = new Set(['self-evaluation', 'evaluation'])
const graded = /等级|等次|评价结[果论]|自评结[果论]/

/** A grade in words: 自评等级为“优”, 评价等次：良. What explains the bars of the grades names several. */
const inWords =
  /(?:等级|等次|评[价定]结[果论]|自评结[果论])[^，。；;\n]{0,8}?[“"「：:为是]\s*(优秀?|良好?|中等?|差)(?![\p{Script=Han}])/gu
const bars = /以上|以下|[（(]含|≥|≤|—|－|~|至/

/** The grades that a file's text gives to the only form of its kind, with the text where it is none of the margin. */
const gradesInText = (disclosure: Disclosure): readonly { readonly grade: Grade; readonly cell?: Printed }[] => {
  if (disclosure.forms.filter(({ phase }) => evaluated.has(phase)).length !== 1) return []
  const gradeIn = (raw: string): Grade | undefined => {
    const found = [...raw.matchAll(inWords)].flatMap((hit) => gradesIn(hit[1] ?? ''))
    return found.length === 1 && !bars.test(raw) ? found[0] : undefined
  }
  const printed = printedTexts(disclosure).flatMap((cell) => {
    const grade = gradeIn(cell.raw)
    return grade ? [{ grade, cell }] : []
  })
  const margin = disclosure.skipped.flatMap(({ raw }) => gradeIn(raw) ?? []).map((grade) => ({ grade }))
  return [...printed, ...margin]
}

/** 综合得分95.6分，评价等级为“优”: a total and its grade in one sentence or in two that follow each other. */
const totalAndGrade =
  /(?:综合得分|总得分|总分|得分|评分)[^，。；\d不低高超达在]{0,6}(\d{1,3}(?:\.\d+)?)\s*分[^\d以含]{0,16}?(?:等级|等次|评[价定]结[果论]|绩效级别)[^，。；;\n\d]{0,8}?[“"「：:为是]\s*(优秀?|良好?|中等?|差)(?![\p{Script=Han}])/gu

/** Reports without a form: the grade that each sentence gives to its total. By the national bars, the only ones without a form. */
const gradedSentences = (disclosure: Disclosure) =>
  disclosure.forms.length > 0
    ? []
    : disclosure.narrative.flatMap(({ text }) =>
        [...text.raw.matchAll(totalAndGrade)].flatMap((match) => {
          const [found] = gradesIn(match[2] ?? '')
          const total = match[1] ?? '0'
          const national = findProfile('national')
          const expected = national && Number(total) <= 100 ? gradeOfPoints(national, total) : undefined
          return found && expected && found !== expected
            ? [{ cell: text, total, found, expected, start: match.index, end: match.index + match[0].length }]
            : []
        }),
      )

/** A grade that the total does not earn. */
export const gradeScoreMismatch: Rule = {
  id: 'grade-score-mismatch',
  family: 'evaluation',
  severity: 'error',
  basis: [
    { kind: 'law', law: 'caiyu-2020-10', article: 'grades', verified: true },
    { kind: 'arithmetic', verified: true },
  ],
  since: '0.2.0',
  docs: {
    title: '评价等级与总分不符',
    what: '自评表、评价表或同一文件的文字中写的等级与总分按规则对应的等级不同（优90分以上，良80—90分，中60—80分，差60分以下；以本地区规则为准）。',
    why: '等级由总分决定。不一致时，公开的结果和预算安排的依据就不知道按哪个。',
    example: '总分88.6分，评价等级：优。',
    instead: '评价等级：良。',
    cannotSee:
      '总分不是百分制的、没有写等级的不检查（没有写的见“grade-missing”）。各地分数线不同的，请在计分规则中设定。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '总分{total}分，按规则为“{expected}”，评价等级却写“{found}”。请核对总分和等级。',
        text: '总分{total}分，按规则为“{expected}”，文字中却写等级为“{found}”。请核对总分和等级。',
        report:
          '得分{total}分，按90、80、60分的界限为“{expected}”，文中却写“{found}”。请核对得分和等级；本地区另有界限的，请写明依据。',
      },
    },
    en: {
      sentences: {
        default: 'The total is {total}, which is “{expected}”; the grade given is “{found}”. Check both.',
        text: 'The total is {total}, which is “{expected}”; the text gives the grade “{found}”. Check both.',
        report:
          'The total is {total}, which by the bars of 90, 80 and 60 is “{expected}”; the text says “{found}”. Check both, or name the region’s own bars.',
      },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      for (const { cell, total, found, expected, start, end } of gradedSentences(disclosure))
        report({
          at: cell,
          span: { start, end },
          severity: 'warning',
          message: 'report',
          data: { total, expected: gradeWords[expected]['zh-CN'], found: gradeWords[found]['zh-CN'] },
        })
    },
    form: (form, { profile, disclosure }) => {
      const total = evaluated.has(form.phase) ? pointsOf(form.totals?.score) : undefined
      const most = pointsOf(form.totals?.weight)
      if (!total || (most && !most.number.eq(profile.weights.total))) return
      const expected = gradeOfPoints(profile, total.number.toFixed())
      if (!expected) return
      const data = (found: Grade) => ({
        total: total.number.toFixed(),
        expected: gradeWords[expected]['zh-CN'],
        found: gradeWords[found]['zh-CN'],
      })
      const cells = form.fields.filter((field) => graded.test(labelOf(field)))
      for (const { value } of cells) {
        const [grade, ...others] = gradesIn(value.raw)
        if (grade && others.length === 0 && grade !== expected)
          report({ at: value, data: data(grade), related: [total.cell] })
      }
      if (cells.some(({ value }) => gradesIn(value.raw).length > 0)) return
      for (const { grade, cell } of gradesInText(disclosure).slice(0, 1))
        if (grade !== expected)
          report({ at: cell ?? total.cell, message: 'text', data: data(grade), related: cell ? [total.cell] : [] })
    },
  }),
}
