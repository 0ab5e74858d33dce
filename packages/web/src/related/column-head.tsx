import { formatMoney } from '@jiheng/core/messages'
import { Link } from '@tanstack/react-router'
import type { RelatedTable } from '../api/types.ts'
import { codeWord } from '../messages/code-word.ts'
import { useMessages } from '../messages/i18n.ts'

type Column = RelatedTable['columns'][number]

/** A form of the project: year and phase, its money, and the way to it. */
export const ColumnHead = ({ column, own }: { readonly column: Column; readonly own: boolean }) => {
  const { t, lang } = useMessages()
  const name = `${column.year ?? t('related.noYear')} ${codeWord(t, 'phase', column.phase)}`
  return (
    <th scope="col" data-own={own}>
      {own ? (
        <strong>{name}</strong>
      ) : (
        <Link to="/forms/$id" params={{ id: column.document }} search={{ form: column.form + 1 }} title={column.file}>
          {name}
        </Link>
      )}
      <span className="muted">
        {own ? t('related.own') : column.file}
        {column.money === null ? null : `  ${formatMoney(column.money, '万元', lang)}`}
      </span>
    </th>
  )
}
