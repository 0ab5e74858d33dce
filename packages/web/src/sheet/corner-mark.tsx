import type { PresentedFinding } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { SeverityShape } from '../ui/severity.tsx'
import { gravest } from './marks.ts'
import { useSheetShared } from './sheet-state.ts'

/** The corner mark of a cell with findings: shape, and for the ear the words; its findings show beside it. */
export const CornerMark = ({ findings }: { readonly findings: readonly PresentedFinding[] }) => {
  const { t } = useMessages()
  const { store, onFinding } = useSheetShared()
  const severity = gravest(findings)
  const first = findings.find((finding) => finding.severity === severity)
  const reading = findings.every(({ origin }) => origin === 'reading')
  const show = (event: React.SyntheticEvent<HTMLElement>) => store.show(event.currentTarget, findings)
  const label = findings.map((finding) => `${t(`severity.${finding.severity}`)}：${finding.message}`).join(' ')
  return (
    <button
      type="button"
      className={`corner corner-${severity}`}
      data-reading={reading}
      aria-label={label}
      onPointerEnter={show}
      onPointerLeave={store.hideSoon}
      onFocus={show}
      onBlur={store.hideSoon}
      onKeyDown={(event) => {
        if (event.key === 'Escape') store.hide()
      }}
      onClick={(event) => {
        event.stopPropagation()
        if (first) onFinding(first)
      }}
    >
      <SeverityShape severity={severity} size={9} />
      {findings.length > 1 ? <span aria-hidden="true">{findings.length}</span> : null}
    </button>
  )
}
