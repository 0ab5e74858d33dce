import { claimFields, twinOf } from '../form/claims.ts'
import type { Form } from '../form/form.ts'

/**
 * A form with the typed property that a new header cell's label names (项目负责人), where the form has none yet: a header
 * cell that a person assigned is then as good as one that was read.
 * @example withFieldClaimed(form, '项目负责人').project?.leader?.raw // '陈雨'
 */
export const withFieldClaimed = (form: Form, label: string): Form => {
  const twin = twinOf(label)
  if (twin === undefined) return form
  const { project, competentDepartment, implementingUnit } = claimFields(form.fields)
  if (twin === 'competentDepartment') return competentDepartment ? { competentDepartment, ...form } : form
  if (twin === 'implementingUnit') return implementingUnit ? { implementingUnit, ...form } : form
  return project ? { ...form, project: { ...project, ...form.project } } : form
}
