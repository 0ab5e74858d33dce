import { Link } from '@tanstack/react-router'
import { useMessages } from '../messages/i18n.ts'

/** An address that leads nowhere. */
export const NoSuchPage = () => {
  const { t } = useMessages()
  return (
    <div className="notice">
      <h1>{t('noPage.title')}</h1>
      <p>{t('noPage.what')}</p>
      <p>
        <Link to="/">{t('noPage.desk')}</Link>
      </p>
    </div>
  )
}
