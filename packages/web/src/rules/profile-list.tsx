import type { ProfileView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'

/** The scoring profiles: whose they are, since when, and whether their wording was located. */
export const ProfileList = ({ profiles }: { readonly profiles: readonly ProfileView[] }) => {
  const { t } = useMessages()
  return (
    <section className="panel profiles" aria-labelledby="profiles-title">
      <header className="panel-head">
        <h2 id="profiles-title">{t('profiles.title')}</h2>
      </header>
      <table className="dense">
        <thead>
          <tr>
            <th scope="col">{t('profiles.name')}</th>
            <th scope="col">{t('profiles.region')}</th>
            <th scope="col">{t('profiles.from')}</th>
            <th scope="col">{t('profiles.execution')}</th>
            <th scope="col">{t('profiles.satisfaction')}</th>
            <th scope="col">{t('profiles.verified')}</th>
          </tr>
        </thead>
        <tbody>
          {profiles.map(({ id, name, region, verified, profile }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{region === '000000' ? t('profiles.everywhere') : region}</td>
              <td>{profile.validFrom}</td>
              <td>{t(`profiles.execution.${profile.execution.kind}`)}</td>
              <td>{t(`profiles.satisfaction.${profile.satisfaction.kind}`)}</td>
              <td>{verified ? t('profiles.verified.yes') : t('profiles.verified.no')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
