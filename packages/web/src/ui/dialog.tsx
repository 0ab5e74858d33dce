import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from './icon.tsx'
import './dialog.css'

/** A window over the page: the browser's own dialog, which keeps the focus inside and gives it back. */
export const Dialog = ({
  open,
  title,
  onClose,
  children,
  footer,
}: {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
}) => {
  const { t } = useMessages()
  const element = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const dialog = element.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  return (
    <dialog ref={element} className="dialog" aria-labelledby={heading} onClose={onClose}>
      {open ? (
        <>
          <header className="dialog-head">
            <h2 id={heading}>{title}</h2>
            <button type="button" className="icon-button" aria-label={t('ui.close')} onClick={onClose}>
              <Icon name="close" />
            </button>
          </header>
          <div className="dialog-body">{children}</div>
          {footer ? <footer className="dialog-foot">{footer}</footer> : null}
        </>
      ) : null}
    </dialog>
  )
}
