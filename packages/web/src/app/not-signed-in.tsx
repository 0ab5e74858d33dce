import { useMessages } from '../messages/i18n.ts'

/** What stands instead of everything while nobody is signed in. */
export const NotSignedIn = () => {
  const { t } = useMessages()
  return (
    <main className="notice">
      <h1>{t('signIn.title')}</h1>
      <p>{t('signIn.how')}</p>
      <p>{t('signIn.again')}</p>
    </main>
  )
}
