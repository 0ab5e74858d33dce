import type { PresentedFinding } from '../api/types.ts'
import { useEditShared } from '../editing/edit-context.ts'
import { useMessages } from '../messages/i18n.ts'
import { SeverityShape } from '../ui/severity.tsx'
import { gravest } from './marks.ts'
import { useSheetShared } from './sheet-state.ts'

/**
 * The corner mark of a cell with findings: shape, and for the ear the words; its findings show beside it. In a form open
 * for editing, and in one drawn small, the cell itself is what one clicks, and the findings of the chosen cell open in the
 * list.
 */
export const CornerMark = ({ findings }: { readonly findings: readonly PresentedFinding[] }) => {
  const { t } = useMessages()
  const { store, small, onFinding } = useSheetShared()
  const editing = useEditShared() !== null
  const severity = gravest(findings)
  const first = findings.find((finding) => finding.severity === severity)
  const show = (event: React.SyntheticEvent<HTMLElement>) => store.show(event.currentTarget, findings)
  const words = findings.map((finding) => `${t(`severity.${finding.severity}`)}：${finding.message}`).join(' ')
  const shared = {
    className: `corner corner-${severity}`,
    'data-reading': findings.every(({ origin }) => origin === 'reading'),
    'aria-label': findings.length > 1 ? `${t('findings.count', { count: findings.length })}${words}` : words,
    onPointerEnter: show,
    onPointerLeave: store.hideSoon,
  }
  const drawn = (
    <>
      <SeverityShape severity={severity} size={9} />
      {findings.length > 1 ? <span aria-hidden="true">{findings.length}</span> : null}
    </>
  )
  if (editing || small)
    return (
      <span role="img" {...shared}>
        {drawn}
      </span>
    )
  return (
    <button
      type="button"
      {...shared}
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
      {drawn}
    </button>
  )
}
