import { closureOf, proposedCures, proposedWords } from '../../../closure/index.ts'
import { twinOf } from '../../../form/claims.ts'
import type { Field, Form, FundLine, Printed } from '../../../form/index.ts'
import { cleanLabel } from '../../../form/labels.ts'
import { fenOf, fundAt, yearBudget } from '../../../queries/index.ts'
import type { Template } from '../../../template/schema/index.ts'
import type { Rule } from '../../rule.ts'

/** What every form must say: whose project, which project, how much. */
const always = new Set<string | undefined>(['project.name', 'competentDepartment', 'implementingUnit'])

const isBlank = ({ raw, inferred }: Printed): boolean => raw.trim() === '' && inferred !== true

const requiredCells = (template: Template | undefined) =>
  (template?.rows ?? []).flatMap((row) => ('cells' in row ? row.cells : []))

const requiredFields = (form: Form, template: Template | undefined): readonly Field[] => {
  const named = new Set(
    requiredCells(template).flatMap((cell) => ('field' in cell && cell.required ? [cell.field] : [])),
  )
  const labelOf = ({ label }: Field) => cleanLabel(label.raw || (label.value ?? ''))
  return form.fields.filter((field) => {
    if (!isBlank(field.value)) return false
    const label = labelOf(field)
    const twin = twinOf(label)
    // 部门名称 beside 编制单位: one of the two is enough.
    const said = form.fields.some((other) => twin && twinOf(labelOf(other)) === twin && !isBlank(other.value))
    return named.has(label) || (always.has(twin) && !said)
  })
}

/** Whether parts of the line are filled in, in its own column. */
const hasParts = ({ path, column }: FundLine, { funds }: Form): boolean =>
  funds.some(
    (part) =>
      part.column === column &&
      part.path.length > path.length &&
      path.every((label, at) => part.path[at] === label) &&
      (fenOf(part) ?? 0) !== 0,
  )

/** A header cell that must be filled in and is blank. */
export const requiredFieldMissing: Rule = {
  id: 'required-field-missing',
  family: 'form',
  severity: 'error',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.1.0',
  docs: {
    title: '必填项空白',
    what: '表头的必填项没有填写：项目名称、主管部门、实施（填报）单位、本年预算、绩效目标，以及模板标明必填的其他项。',
    why: '缺了这些，就不知道是谁的、哪个项目、多少钱，表无法审核和汇总。',
    example: '项目名称：乡道养护；主管部门：（空）。',
    instead: '主管部门：东栅县交通运输局。',
    fixSafety: '金额由表中其他数推算得出时，要由填报人核对，所以只作建议。',
    cannotSee:
      '表上没有印出的项不检查。不认识的表只检查项目名称、主管部门、实施单位，以及是不是一个金额也没有填。填了但填错的看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{label}”是必填项，没有填写。请补填。',
        goal: '绩效目标没有填写。请写明本年要完成什么、达到什么效果。',
      },
      fixes: proposedWords['zh-CN'],
    },
    en: {
      sentences: {
        default: '“{label}” must be filled in and is blank.',
        goal: 'The performance goal is blank. Say what is to be done this year and to what effect.',
      },
      fixes: proposedWords.en,
    },
  },
  create: ({ report }) => ({
    form: (form, { template, profile }) => {
      const fields = requiredFields(form, template)
      for (const { label, value } of fields)
        report({ at: value, data: { label: cleanLabel(label.raw || (label.value ?? '')) } })
      const cells = requiredCells(template)
      const funds = cells.flatMap((cell) => ('fund' in cell && cell.required ? [fundAt(form, cell.fund)] : []))
      // Of a form that no template knows, the year's line is a guess: it is missing only where no money at all is filled in, or
      // where its parts are.
      const known = template !== undefined && form.template !== 'generic'
      const year = yearBudget(form, template)
      const sure = known || form.funds.every(({ amount }) => isBlank(amount)) || (year && hasParts(year, form))
      const budget = sure ? year : undefined
      for (const fund of new Set([budget, ...funds])) {
        // Money in a header row stands both among the fields and the funds.
        const told = fields.some(({ value }) => value.place.line === fund?.amount.place.line && isBlank(value))
        if (!fund || told || !isBlank(fund.amount)) continue
        // The parts of a total, a full-year budget and its rate: the others may tell what is missing.
        const known = closureOf(form, template, profile).missing.filter(({ figure }) => figure.cell === fund.amount)
        report({
          at: fund.amount,
          data: { label: fund.path.join('／') },
          suggestions: known.flatMap((proposal) => proposedCures([proposal], proposal.by, form)),
        })
      }
      const printsGoal = cells.some((cell) => 'part' in cell && cell.part === 'goal')
      if (printsGoal && form.phase === 'target' && isBlank(form.goal))
        report({ at: form.goal, message: 'goal', data: {} })
    },
  }),
}
