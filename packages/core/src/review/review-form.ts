import { claimFields } from '../form/claims.ts'
import type { Disclosure, Finding, Form, ReviewItem } from '../form/index.ts'
import { typedDecimal, typedText } from '../form/typed.ts'
import { severityWords } from '../messages/index.ts'
import { countFindings } from '../report/counts.ts'
import { engineVersion } from '../score/index.ts'
import { findTemplate, newDisclosure } from '../template/index.ts'
import { type ReviewPoint, reviewPoints } from './review-points.ts'
import { leftToReviewer, questionCodes, reviewScheme } from './scheme.ts'

const templateId = 'national-target-review'

/** Tables of targets: what is reviewed before money is fixed. */
export const isReviewed = ({ kind, phase }: Form): boolean =>
  kind === 'table' && (phase === 'target' || phase === 'adjustment')

const trimmed = (points: number): string => String(Math.round(points * 100) / 100)

/** What a rule says, in one clause: 指标没有指标值2处（错误，扣4分）. */
const clause = ({ rule, severity, findings, deduction }: ReviewPoint): string => {
  const cut = deduction > 0 ? `，扣${trimmed(deduction)}分` : ''
  return `${rule.docs.title}${findings.length}处（${severityWords[severity]['zh-CN']}${cut}）`
}

/** The opinion of a question, and what is left of its points. */
const answered = (
  points: readonly ReviewPoint[],
  full: number,
  left: string,
): { readonly opinion: string; readonly score: number } => {
  const cut = points.reduce((sum, { deduction }) => sum + deduction, 0)
  const score = Math.max(0, full - cut)
  if (points.length === 0) return { opinion: `未发现问题。${left}`, score }
  return { opinion: `${points.map(clause).join('；')}。${left}`, score }
}

const gradeBoxes = (score: number): string => {
  const grade = reviewScheme.grades.find(({ from }) => score >= from)?.label
  return reviewScheme.grades.map(({ label }) => `${label}${label === grade ? '☑' : '□'}`).join(' ')
}

const summary = (score: number, findings: readonly Finding[]): string => {
  const { errors, warnings, hints } = countFindings(findings)
  const grade = reviewScheme.grades.find(({ from }) => score >= from)?.label ?? '差'
  const next = {
    优: '可进入下一步预算安排',
    良: '修改完善后可进入下一步预算安排',
    中: '修改完善后重新报送审核',
    差: '不得进入下一步预算安排',
  }
  return (
    `审核发现错误${errors}处、警告${warnings}处、提示${hints}处，拟得${trimmed(score)}分，拟评“${grade}”：${next[grade]}。\n` +
    `本表由绩衡 ${engineVersion} 按审核发现拟出，供审核人参考；扣分标准（错误首处3分、再有1处加1分，警告首处1分、再有1处加0.5分）和等级界限为工作惯例，未经核实，请审核人复核后定稿。`
  )
}

/**
 * The national form for the review of targets (绩效目标审核表), filled in from what was found in one form: points, an opinion to each
 * question, total, grade and overall opinion, as a proposal; reviewer and date stay blank. Undefined for what is no form of targets.
 * @example reviewForm(disclosure, 0, findings)?.totals?.score?.raw // '86.5'
 */
export const reviewForm = (disclosure: Disclosure, index: number, findings: readonly Finding[]): Form | undefined => {
  const form = disclosure.forms[index]
  const template = findTemplate(templateId)
  if (form === undefined || template === undefined || !isReviewed(form)) return undefined
  const own = findings.filter((finding) => finding.form === index)
  const year = form.year.value ?? disclosure.year.value
  const [blank] = newDisclosure(template, year === undefined ? {} : { year }).forms
  if (blank === undefined) return undefined
  const points = reviewPoints(own)
  let total = 0
  let full = 0
  const reviews = (blank.reviews ?? []).map((item, at): ReviewItem => {
    const code = questionCodes[at]
    const most = Number(item.points?.value ?? 0)
    const { opinion, score } = answered(
      code === undefined ? [] : (points.get(code) ?? []),
      most,
      code === undefined ? '' : leftToReviewer[code],
    )
    total += score
    full += most
    return { ...item, score: typedDecimal(trimmed(score), {}), opinion: typedText(opinion, {}) }
  })
  const values: Readonly<Record<string, string | undefined>> = {
    项目名称: form.project?.name.raw,
    主管部门: form.competentDepartment?.raw,
    实施单位: form.implementingUnit?.raw || disclosure.publisher.raw,
    综合评定等级: gradeBoxes(total),
    总体意见: summary(total, own),
  }
  const fields = blank.fields.map((field) => {
    const text = values[field.label.raw]
    return text === undefined ? field : { ...field, value: typedText(text, {}) }
  })
  return {
    ...blank,
    fields,
    ...claimFields(fields),
    reviews,
    totals: { ...blank.totals, weight: typedDecimal(trimmed(full), {}), score: typedDecimal(trimmed(total), {}) },
  }
}
