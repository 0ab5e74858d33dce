import type { ErrorComponentProps } from '@tanstack/react-router'
import { useMessages } from '../messages/i18n.ts'

/** A screen that fell over: our fault, said as such; what was typed is kept in this browser. */
export const ScreenFault = ({ error }: ErrorComponentProps) => {
  const { t } = useMessages()
  return (
    <div className="notice" role="alert">
      <h1>{t('fault.title')}</h1>
      <p>{t('fault.what')}</p>
      <p className="muted">{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <button type="button" className="link-button" onClick={() => location.reload()}>
          {t('fault.reload')}
        </button>
      </p>
    </div>
  )
}
