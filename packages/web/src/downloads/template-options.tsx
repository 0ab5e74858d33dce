import type { TemplateSummary } from '../api/types.ts'
import { codeWord } from '../messages/code-word.ts'
import { useMessages } from '../messages/i18n.ts'

/** What must agree for a form to become one of another template. */
export interface Converted {
  readonly kind: string
  readonly phase: string
}

/** Templates that forms can be printed by, by phase; the first, empty option leaves each form its own. */
export const TemplateOptions = ({
  templates,
  forms,
}: {
  readonly templates: readonly TemplateSummary[]
  /** Absent: any form. */
  readonly forms?: readonly Converted[]
}) => {
  const { t } = useMessages()
  const fit = templates.filter(
    ({ kind, phase, state }) =>
      state === 'in-use' && (forms?.some((form) => form.kind === kind && form.phase === phase) ?? true),
  )
  return (
    <>
      <option value="">{t('download.template.own')}</option>
      {[...Map.groupBy(fit, ({ phase }) => phase)].map(([phase, some]) => (
        <optgroup key={phase} label={codeWord(t, 'phase', phase)}>
          {some.map(({ id, version, name }) => (
            <option key={`${id}@${version}`} value={`${id}@${version}`}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  )
}
