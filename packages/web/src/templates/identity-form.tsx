import { useId } from 'react'
import type { TemplateIdentity } from '../api/types.ts'
import { codeWord } from '../messages/code-word.ts'
import { useMessages } from '../messages/i18n.ts'
import { identityFaults } from './identity-faults.ts'

const phases = [
  'target',
  'monitoring',
  'self-evaluation',
  'review',
  'pre-evaluation',
  'adjustment',
  'evaluation',
] as const
const subjects = ['project', 'department', 'unit', 'policy', 'fund', 'transfer'] as const

type Field = 'name' | 'nameEn' | 'id' | 'version' | 'region' | 'validFrom' | 'validTo'
const fields: readonly Field[] = ['name', 'nameEn', 'id', 'version', 'region', 'validFrom', 'validTo']

/** What the template is called, where and from when it holds. */
export const IdentityForm = ({
  identity,
  onChange,
}: {
  readonly identity: TemplateIdentity
  readonly onChange: (identity: TemplateIdentity) => void
}) => {
  const { t } = useMessages()
  const own = useId()
  const faults = identityFaults(identity)
  return (
    <form className="identity" id="template-identity" onSubmit={(event) => event.preventDefault()}>
      {fields.map((field) => {
        const fault = faults[field]
        return (
          <div key={field} className="identity-row">
            <label htmlFor={`${own}-${field}`}>{t(`derive.${field}`)}</label>
            <input
              id={`${own}-${field}`}
              className="field"
              type={field === 'validFrom' || field === 'validTo' ? 'date' : 'text'}
              name={field}
              value={identity[field]}
              spellCheck={false}
              aria-invalid={fault !== undefined}
              aria-describedby={fault ? `${own}-${field}-fault` : undefined}
              onChange={({ target }) => onChange({ ...identity, [field]: target.value })}
            />
            {fault ? (
              <p id={`${own}-${field}-fault`} className="identity-fault">
                {t(fault)}
              </p>
            ) : null}
          </div>
        )
      })}
      {(['phase', 'subject'] as const).map((field) => (
        <div key={field} className="identity-row">
          <label htmlFor={`${own}-${field}`}>{t(`derive.${field}`)}</label>
          <select
            id={`${own}-${field}`}
            className="select"
            name={field}
            value={identity[field]}
            onChange={({ target }) => onChange({ ...identity, [field]: target.value as never })}
          >
            <option value="">{t('derive.asRead')}</option>
            {(field === 'phase' ? phases : subjects).map((code) => (
              <option key={code} value={code}>
                {codeWord(t, field, code)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </form>
  )
}
