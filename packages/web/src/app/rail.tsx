import { Link } from '@tanstack/react-router'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'

/** The left rail: the rooms of the house, only those that exist for this person. */
export const Rail = () => {
  const { t } = useMessages()
  return (
    <nav className="rail" aria-label={t('rail.label')}>
      <Link to="/" activeOptions={{ exact: true }}>
        <Icon name="desk" size={20} />
        {t('rail.desk')}
      </Link>
      <Link to="/library">
        <Icon name="library" size={20} />
        {t('rail.shelf')}
      </Link>
      <Link to="/reports">
        <Icon name="report" size={20} />
        {t('rail.reports')}
      </Link>
      <Link to="/fill">
        <Icon name="fill" size={20} />
        {t('rail.fill')}
      </Link>
      <Link to="/rules">
        <Icon name="rules" size={20} />
        {t('rail.rules')}
      </Link>
      <Link to="/indicators">
        <Icon name="search" size={20} />
        {t('rail.indicators')}
      </Link>
      <Link to="/templates">
        <Icon name="templates" size={20} />
        {t('rail.templates')}
      </Link>
      <span className="rail-space" />
      <Link to="/settings">
        <Icon name="settings" size={20} />
        {t('rail.settings')}
      </Link>
    </nav>
  )
}
