import { Button } from 'antd'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../messages/i18n.ts'
import type { Grid } from './grid.ts'

/** The pointer must not take the focus from the cell, whose keys answer as well. */
const keepFocus = (event: React.MouseEvent) => event.preventDefault()

/** A paste that waits: how many cells it fills, what finds no room, and the two answers. */
export const PasteBar = ({ grid }: { readonly grid: Grid }) => {
  const { t } = useMessages()
  const plan = useSyncExternalStore(grid.subscribe, () => grid.get().plan)
  if (!plan) return null
  const changed = plan.pieces.filter(({ spot, text }) => spot.text !== text).length
  return (
    <section className="paste-bar" role="status">
      <p>
        {t('paste.what', { count: plan.pieces.length, changed })}
        {plan.homeless > 0 ? ` ${t('paste.homeless', { count: plan.homeless })}` : null}
      </p>
      <span>
        <Button size="small" type="primary" onMouseDown={keepFocus} onClick={grid.confirmPaste}>
          {t('paste.yes')}
        </Button>{' '}
        <Button size="small" onMouseDown={keepFocus} onClick={grid.dropPaste}>
          {t('paste.no')}
        </Button>
      </span>
    </section>
  )
}
