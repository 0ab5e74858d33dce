import { twinOf } from '../../form/claims.ts'
import { isFormTitle } from '../words/vocabulary.ts'
import type { FoundForm } from './found-form.ts'

/**
 * Whether what was read as a form is one: it has indicators, goals or tasks, names a project, or stands under a form's title.
 * Money under labels alone is a budget or an account.
 */
export const isForm = ({ title, table, head }: FoundForm): boolean =>
  table !== undefined ||
  isFormTitle(title?.filled[0]?.text ?? '') ||
  [head.goal, head.goals, head.tasks, head.reviews, head.plan, head.subGoals].some(({ length }) => length > 0) ||
  head.fields.some(({ label }) => twinOf(label.raw || (label.value ?? '')) === 'project.name')
