import { Button, Popconfirm } from 'antd'
import { useRef, useState } from 'react'
import { refusalOf } from '../api/client.ts'
import type { ProfileView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { ProfilePage } from './profile-page.tsx'
import { useOwnProfiles } from './use-own-profiles.ts'

/** The profile as a file, to be changed and brought back under another id. */
const fileOf = ({ profile }: ProfileView): string =>
  `data:application/json;charset=utf-8,${encodeURIComponent(`${JSON.stringify(profile, null, 2)}\n`)}`

/**
 * The scoring profiles: whose they are, since when, and whether their wording was located. One opens as a page, two are
 * compared; the region adds its own as files.
 */
export const ProfileList = ({ profiles }: { readonly profiles: readonly ProfileView[] }) => {
  const { t } = useMessages()
  const [chosen, setChosen] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const { add, remove } = useOwnProfiles()
  const view = profiles.find(({ id }) => id === chosen)
  const error = add.error ?? remove.error
  return (
    <section className="panel profiles" aria-labelledby="profiles-title">
      <header className="panel-head">
        <h1 id="profiles-title">{t('profiles.title')}</h1>
        <Button
          size="small"
          icon={<Icon name="upload" />}
          loading={add.isPending}
          title={t('profile.add.what')}
          onClick={() => input.current?.click()}
        >
          {t('profile.add')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json"
          data-testid="add-profile"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            target.value = ''
            if (file) add.mutate(file, { onSuccess: ({ id }) => setChosen(id) })
          }}
        />
      </header>
      {error ? <RefusalNote refusal={refusalOf(error)} /> : null}
      {add.data ? <p role="status">{t('profile.added', { name: add.data.name })}</p> : null}
      <table className="dense">
        <thead>
          <tr>
            <th scope="col">{t('profiles.name')}</th>
            <th scope="col">{t('profiles.region')}</th>
            <th scope="col">{t('profiles.from')}</th>
            <th scope="col">{t('profiles.execution')}</th>
            <th scope="col">{t('profiles.satisfaction')}</th>
            <th scope="col">{t('profiles.verified')}</th>
            <th scope="col">{t('profile.file')}</th>
          </tr>
        </thead>
        <tbody>
          {profiles.map((each) => {
            const { id, name, region, verified, own, profile } = each
            return (
              <tr key={id} aria-current={id === chosen ? 'true' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="link-button"
                    aria-expanded={id === chosen}
                    title={t('profile.open', { name })}
                    onClick={() => setChosen(id === chosen ? undefined : id)}
                  >
                    {name}
                  </button>
                  {own ? <span className="muted"> {t('profile.own')}</span> : null}
                </th>
                <td>{region === '000000' ? t('profiles.everywhere') : region}</td>
                <td>{profile.validFrom}</td>
                <td>{t(`profiles.execution.${profile.execution.kind}`)}</td>
                <td>{t(`profiles.satisfaction.${profile.satisfaction.kind}`)}</td>
                <td>{verified ? t('profiles.verified.yes') : t('profiles.verified.no')}</td>
                <td>
                  <a href={fileOf(each)} download={`${id}.json`}>
                    {t('profile.download')}
                  </a>
                  {own ? (
                    <Popconfirm title={t('profile.remove.sure', { name })} onConfirm={() => remove.mutate(id)}>
                      <button type="button" className="link-button">
                        {t('profile.remove')}
                      </button>
                    </Popconfirm>
                  ) : null}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {view ? <ProfilePage key={view.id} view={view} others={profiles} /> : null}
    </section>
  )
}
