import type { Form } from '../form/index.ts'
import type { Template } from './schema/index.ts'
import { shapeOfForm } from './shape-of-form.ts'
import { synthesise } from './synthesise.ts'
import { templateOf } from './template-of.ts'
import { templates as known } from './templates.ts'

const plainText = ({ phase, subject, scheme, amountUnit, subGoals, safeguards }: Form): Template => ({
  id: 'own',
  version: '1',
  name: { 'zh-CN': '绩效目标（文本）', en: 'Target as prose' },
  kind: 'text',
  phase,
  subject,
  scheme,
  amountUnit: amountUnit.value ?? '万元',
  paper: { orientation: 'portrait' },
  head: [],
  columns: [],
  rows: [],
  sections: [
    { heading: '总体绩效目标', part: 'goal' },
    ...(subGoals ? [{ heading: '分项绩效目标', part: 'subGoals' as const }] : []),
    ...(safeguards ? [{ heading: '工作保障措施', part: 'safeguards' as const }] : []),
  ],
})

/**
 * The template by which a form is drawn: `templateOf`, and where nothing knows the form one made from what it holds.
 *
 * @example layoutForm(form, 0, drawnBy(form))
 */
export const drawnBy = (form: Form, templates: readonly Template[] = known): Template =>
  templateOf(form, templates) ?? (form.kind === 'text' ? plainText(form) : synthesise(shapeOfForm(form)))
