import { formatOf } from '../desk/formats.ts'
import { useMessages } from '../messages/i18n.ts'
import { fileSize } from '../ui/format.ts'
import { SeverityCounts } from '../ui/severity.tsx'
import type { DeskLine } from './desk-lines.ts'
import { type OfflineWords, offlineWords } from './words.ts'

const Why = ({ line, words }: { readonly line: DeskLine; readonly words: OfflineWords }) => {
  const { lang } = useMessages()
  switch (line.kind) {
    case 'waiting':
      return <span className="muted">{words.waiting}</span>
    case 'reading':
      return <span>{words.reading}</span>
    case 'unreadable':
    case 'failed':
      return (
        <span className="offline-why">
          <strong>{words.unreadable}</strong>
          {line.kind === 'failed' ? words.noAnswer(line.why) : line.why[lang]}
        </span>
      )
    case 'document':
      return null
  }
}

const takeFocus = (element: HTMLElement | null) => element?.focus()

/** The documents, a line each: what was read and found, or why there is nothing. */
export const LineTable = ({
  lines,
  cameFrom,
  onOpen,
}: {
  readonly lines: readonly DeskLine[]
  /** The document that was open until now: its line takes the focus. */
  readonly cameFrom: string | undefined
  readonly onOpen: (key: string) => void
}) => {
  const { t, lang } = useMessages()
  const words = offlineWords[lang]
  return (
    <table className="dense offline-lines">
      <colgroup>
        <col />
        <col className="offline-size" />
        <col className="offline-number" />
        <col className="offline-number" />
        <col className="offline-findings" />
        <col className="offline-number" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('desk.file')}</th>
          <th scope="col" className="num">
            {t('desk.size')}
          </th>
          <th scope="col" className="num">
            {t('desk.forms')}
          </th>
          <th scope="col" className="num">
            {t('desk.indicators')}
          </th>
          <th scope="col">{t('desk.findings')}</th>
          <th scope="col" className="num">
            {t('desk.understood')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key} data-kind={line.kind}>
            <th scope="row" title={line.name}>
              <span className="format">{formatOf(line.name, 'mediaType' in line ? line.mediaType : undefined)}</span>{' '}
              {line.kind === 'document' ? (
                <button
                  type="button"
                  className="link-button"
                  aria-label={words.open(line.name)}
                  ref={line.key === cameFrom ? takeFocus : null}
                  onClick={() => onOpen(line.key)}
                >
                  {line.name}
                </button>
              ) : (
                line.name
              )}
            </th>
            <td className="num muted">{fileSize(line.bytes)}</td>
            {line.kind === 'document' ? (
              <>
                <td className="num">{line.counts.forms}</td>
                <td className="num">{line.counts.indicators}</td>
                <td>
                  <SeverityCounts
                    errors={line.counts.errors}
                    warnings={line.counts.warnings}
                    hints={line.counts.hints}
                  />
                </td>
                <td className="num">{line.counts.understood} %</td>
              </>
            ) : (
              <td colSpan={4}>
                <Why line={line} words={words} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
