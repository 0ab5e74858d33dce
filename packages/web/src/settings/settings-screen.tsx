import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Radio, Select, Switch } from 'antd'
import { call } from '../api/client.ts'
import { profilesQuery, sessionQuery, settingsQuery } from '../api/queries.ts'
import type { Settings } from '../api/types.ts'
import { openKeys } from '../app/keys-dialog.tsx'
import { setPreferences, usePreferences } from '../app/preferences.ts'
import { useLanguage } from '../app/use-language.ts'
import { RecountNote } from '../library/recount-note.tsx'
import { useMessages } from '../messages/i18n.ts'
import { personName } from '../ui/person-name.ts'
import './settings.css'

/** 设置: letter keys, language, the profile by which is checked and scored, and signing out. */
export const SettingsScreen = () => {
  const { t, lang } = useMessages()
  const { letterKeys } = usePreferences()
  const client = useQueryClient()
  const changeLang = useLanguage()
  const { data: settings } = useQuery(settingsQuery)
  const { data: profiles } = useQuery(profilesQuery(lang))
  const { data: session } = useQuery(sessionQuery)
  const choose = useMutation({
    mutationFn: (profile: string | null) => call<Settings>('/settings', { method: 'PUT', body: { profile } }),
    onSuccess: (next) => {
      client.setQueryData(settingsQuery.queryKey, next)
      void client.invalidateQueries({ queryKey: ['disclosure'] })
      void client.invalidateQueries({ queryKey: ['related'] })
      void client.invalidateQueries({ queryKey: ['recount'] })
    },
  })
  const signOut = useMutation({
    mutationFn: () => call<void>('/session', { method: 'DELETE' }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['session'] }),
  })
  return (
    <div className="page settings">
      <header className="page-head">
        <h1>{t('rail.settings')}</h1>
      </header>
      <dl className="panel">
        <div>
          <dt id="setting-keys">{t('settings.keys')}</dt>
          <dd>
            <Switch
              aria-labelledby="setting-keys"
              checked={letterKeys}
              onChange={(on) => setPreferences({ letterKeys: on })}
            />
            <p className="muted">{t('settings.keys.what')}</p>
            <button type="button" className="link-button" onClick={openKeys}>
              {t('keys.title')}
            </button>
          </dd>
        </div>
        <div>
          <dt id="setting-lang">{t('settings.lang')}</dt>
          <dd>
            <Radio.Group
              aria-labelledby="setting-lang"
              value={lang}
              options={[
                { value: 'zh-CN', label: '中文' },
                { value: 'en', label: 'English' },
              ]}
              onChange={(event) => changeLang(event.target.value)}
            />
          </dd>
        </div>
        <div>
          <dt>{t('settings.profile')}</dt>
          <dd>
            <Select
              aria-label={t('settings.profile')}
              className="settings-profile"
              value={settings?.profile ?? ''}
              loading={choose.isPending}
              options={[
                { value: '', label: t('score.profile.own') },
                ...(profiles?.items ?? []).map(({ id, name, verified }) => ({
                  value: id,
                  label: verified ? name : t('score.profile.unverified', { name }),
                })),
              ]}
              onChange={(value: string) => choose.mutate(value === '' ? null : value)}
            />
            <p className="muted">{t('settings.profile.what')}</p>
            <RecountNote />
          </dd>
        </div>
        <div>
          <dt>{t('settings.session')}</dt>
          <dd>
            <p>
              {session
                ? t('settings.session.who', {
                    person: personName(session.person, t),
                    region: session.region,
                    engine: session.engine,
                  })
                : null}
            </p>
            <Button size="small" onClick={() => signOut.mutate()}>
              {t('settings.signOut')}
            </Button>
            <p className="muted">{t('settings.signOut.what')}</p>
          </dd>
        </div>
      </dl>
    </div>
  )
}
