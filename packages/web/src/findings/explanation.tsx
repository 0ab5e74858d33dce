import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { rulesQuery } from '../api/queries.ts'
import { useMessages } from '../messages/i18n.ts'
import { useRulePages } from './rule-pages.ts'

const parts = ['what', 'why', 'example', 'instead', 'cannotSee'] as const

/** What the rule of a finding is about, opened in its place by pointer or key: what it flags, why, how to write, what it cannot see. */
export const Explanation = ({ rule: id }: { readonly rule: string }) => {
  const { t, lang } = useMessages()
  const [open, setOpen] = useState(false)
  const pages = useRulePages()
  const { data } = useQuery({ ...rulesQuery(lang), enabled: open && pages === null })
  const rule = pages ? pages[id] : data?.items.find((one) => one.id === id)
  return (
    <details className="explanation" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('findings.explain')}</summary>
      {rule ? (
        <dl>
          {parts.map((part) => (
            <div key={part}>
              <dt>{t(`rules.${part}`)}</dt>
              <dd>{rule[part]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </details>
  )
}
