import type { Phase, Subject } from '../../form/form.ts'
import type { FoundForm } from '../segment.ts'
import { bare } from '../words/vocabulary.ts'

/** What the title and the columns say of a form's place in the year. */
export const phaseOf = (title: string, found: FoundForm): Phase => {
  const text = bare(title)
  if (/自评|自我评价/.test(text)) return 'self-evaluation'
  if (/监控/.test(text)) return 'monitoring'
  if (/审核|评审/.test(text) && /目标/.test(text)) return 'review'
  if (/事前/.test(text)) return 'pre-evaluation'
  if (/调整/.test(text)) return 'adjustment'
  if (/指标体系|第三方|(部门|财政|重点)(绩效)?评价/.test(text) && /评价/.test(text)) return 'evaluation'
  const names = new Set(found.table?.columns.map(({ name }) => name))
  if (names.has('actual') && names.has('score')) return 'self-evaluation'
  if (/评价/.test(text) && !/目标/.test(text)) return 'evaluation'
  return 'target'
}

/** Whose targets the form holds: told by its title first, then by the fields it has. */
export const subjectOf = (title: string, found: FoundForm): Subject => {
  const text = bare(title)
  if (/区域|转移支付/.test(text)) return 'transfer'
  if (/整体/.test(text)) return /单位整体/.test(text) && !/部门/.test(text) ? 'unit' : 'department'
  const labels = found.head.fields.map(({ label }) => bare(label.raw))
  // "政策（项目）绩效自评表" is for both: what it names says which.
  if (/项目/.test(text) && /政策/.test(text) && labels.includes('政策名称')) return 'policy'
  if (/项目/.test(text)) return 'project'
  if (/政策/.test(text)) return 'policy'
  if (/资金/.test(text)) return 'fund'
  if (labels.some((label) => /^(项目|专项)(名称|编码)$/.test(label))) return 'project'
  if (labels.some((label) => /^(部门|单位)(\((部门|单位)\))?名称$/.test(label))) return 'department'
  return 'project'
}

/** The indicator framework: the 2021 scheme has cost as a level 1 of its own. */
export const schemeOf = (found: FoundForm): string =>
  found.table?.rows.some(
    ({ level1, level2 }) => level1.value === 'cost' || (level2.value !== undefined && /Cost$/.test(level2.value)),
  )
    ? '2021'
    : 'classic'
