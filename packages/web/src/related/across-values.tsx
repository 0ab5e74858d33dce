import { Link } from '@tanstack/react-router'
import type { PresentedFinding } from '../api/types.ts'
import { codeWord } from '../messages/code-word.ts'
import { useMessages } from '../messages/i18n.ts'
import './across-values.css'

/** What this document says and what the others say, side by side, each with the way to its cell. */
export const AcrossValues = ({ finding: { across } }: { readonly finding: PresentedFinding }) => {
  const { t } = useMessages()
  if (!across) return null
  const { here, others } = across
  // A title stands for the whole form: beside a row of the other form it says that there is none here.
  const words = (said: string | null, facing: boolean) =>
    said === null ? (
      <span className="muted">{facing ? t('related.none') : t('related.whole')}</span>
    ) : (
      said || t('related.empty')
    )
  return (
    <table className="across">
      <tbody>
        <tr>
          <th scope="row">{t('related.here')}</th>
          <td>
            {words(
              here,
              others.some(({ said }) => said !== null),
            )}
          </td>
        </tr>
        {others.map(({ document, file, form, phase, year, at, said }) => (
          <tr key={`${document} ${at}`}>
            <th scope="row">
              <Link to="/forms/$id" params={{ id: document }} search={{ form: form + 1, cell: at }}>
                {file}
              </Link>
              <span className="muted">
                {year ?? t('related.noYear')} {codeWord(t, 'phase', phase)}
              </span>
            </th>
            <td>{words(said, here !== null)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
