import { useRef } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { SpacerRow } from '../ui/spacer-row.tsx'
import { useRowWindow } from '../ui/use-row-window.ts'
import { ArrivalRow } from './arrival-row.tsx'
import type { Arrival } from './arrivals.ts'

/** How many files of an archive stand behind it. */
const membersOf = (lines: readonly Arrival[], archive: Arrival): number => {
  const upload = archive.key.slice(0, archive.key.lastIndexOf('/') + 1)
  return 'index' in archive
    ? lines.filter((line) => 'of' in line && line.of === archive.index && line.key.startsWith(upload)).length
    : 0
}

/** The files of the desk, a line each; a thousand of them scroll as ten do. */
export const ArrivalTable = ({ lines }: { readonly lines: readonly Arrival[] }) => {
  const { t } = useMessages()
  const scroll = useRef<HTMLDivElement>(null)
  const { items, before, after, measure } = useRowWindow(scroll, lines.length, 36)
  return (
    <div className="table-scroll" ref={scroll}>
      <table className="dense arrivals" aria-rowcount={lines.length + 1}>
        <colgroup>
          <col className="arrival-name" />
          <col className="arrival-size" />
          <col className="arrival-forms" />
          <col className="arrival-indicators" />
          <col className="arrival-findings" />
          <col className="arrival-understood" />
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
            <th scope="col" title={t('desk.findings.alone')}>
              {t('desk.findings')}
            </th>
            <th scope="col" className="num">
              {t('desk.understood')}
            </th>
          </tr>
        </thead>
        <tbody>
          <SpacerRow columns={6} height={before} />
          {items.map(({ index }) => {
            const line = lines[index]
            return line ? (
              <ArrivalRow
                key={line.key}
                line={line}
                index={index}
                members={line.stage === 'unpacked' ? membersOf(lines, line) : 0}
                measure={measure}
              />
            ) : null
          })}
          <SpacerRow columns={6} height={after} />
        </tbody>
      </table>
    </div>
  )
}
