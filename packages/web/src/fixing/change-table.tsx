import { CurePreview } from '../findings/cure-preview.tsx'
import { useMessages } from '../messages/i18n.ts'
import './change-table.css'

/** One cell that changes. */
export interface CellChange {
  readonly key: string
  readonly where: string
  readonly before: string | undefined
  readonly after: string
}

/** Changes of cells, old and new beside each other. */
export const ChangeTable = ({
  changes,
  caption,
}: {
  readonly changes: readonly CellChange[]
  readonly caption: string
}) => {
  const { t } = useMessages()
  return (
    <table className="change-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('cure.all.where')}</th>
          <th scope="col">
            {t('cure.from')} → {t('cure.to')}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ key, where, before, after }) => (
          <tr key={key}>
            <td>{where}</td>
            <td>
              <CurePreview before={before} after={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
