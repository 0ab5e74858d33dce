import type { DerivedCell } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'

const order = ['label', 'field', 'money', 'goal', 'indicator', 'sum', 'list', 'blank'] as const

/** What the colours of the cells mean, those that this form has. */
export const ToneLegend = ({ cells }: { readonly cells: readonly DerivedCell[] }) => {
  const { t } = useMessages()
  const there = new Set(cells.map(({ role }) => role))
  return (
    <ul className="tone-legend" aria-label={t('derive.legend')}>
      {order
        .filter((role) => there.has(role))
        .map((role) => (
          <li key={role}>
            <span className="tone" data-tone={role} aria-hidden="true" />
            {t(`role.${role}`)}
          </li>
        ))}
    </ul>
  )
}
