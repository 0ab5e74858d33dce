import { compareProfiles, type Profile, profileParagraphs, profileScope } from '@jiheng/core/score'
import { Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { ProfileView } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'

const ProfileParts = ({ profile }: { readonly profile: Profile }) => {
  const { t, lang } = useMessages()
  return (
    <table className="dense">
      <thead>
        <tr>
          <th scope="col">{t('profile.part')}</th>
          <th scope="col">{t('profile.rule')}</th>
          <th scope="col">{t('profile.basis')}</th>
        </tr>
      </thead>
      <tbody>
        {profileParagraphs(profile, lang).map(({ part, title, text, sources }) => (
          <tr key={part}>
            <th scope="row">{title}</th>
            <td>{text}</td>
            <td>{sources.join(lang === 'zh-CN' ? '；' : '; ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Differences = ({ one, other }: { readonly one: Profile; readonly other: Profile }) => {
  const { t, lang } = useMessages()
  const { different, alike } = compareProfiles(one, other, lang)
  if (different.length === 0) return <p className="empty">{t('profile.same')}</p>
  return (
    <>
      <table className="dense">
        <caption>{t('profile.differences', { one: one.name[lang], other: other.name[lang] })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('profile.part')}</th>
            <th scope="col">{one.name[lang]}</th>
            <th scope="col">{other.name[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {different.map(({ part, title, one: mine, other: theirs }) => (
            <tr key={part}>
              <th scope="row">{title}</th>
              {[mine, theirs].map((said, side) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the two sides of a comparison are told apart by their order
                <td key={side}>
                  {said?.text ?? t('profile.absent')}
                  {said ? <p className="muted">{said.sources.join(lang === 'zh-CN' ? '；' : '; ')}</p> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted">{t('profile.alike', { parts: alike.join(t('list.separator')) })}</p>
    </>
  )
}

/** The page of one profile: every part in words with its basis, or what differs from another. */
export const ProfilePage = ({
  view,
  others,
}: {
  readonly view: ProfileView
  readonly others: readonly ProfileView[]
}) => {
  const { t, lang } = useMessages()
  const [compared, setCompared] = useState('')
  const other = others.find(({ id }) => id === compared && id !== view.id)
  const page = useRef<HTMLElement>(null)
  // It opens below the list, often below the edge.
  useEffect(() => page.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <section ref={page} className="profile-page" aria-labelledby="profile-title">
      <h2 id="profile-title">{view.name}</h2>
      <p className="muted">{profileScope(view.profile, lang)}</p>
      <Select
        aria-label={t('profile.compare')}
        value={other?.id ?? ''}
        popupMatchSelectWidth={false}
        options={[
          { value: '', label: t('profile.compare.none') },
          ...others.filter(({ id }) => id !== view.id).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value: string) => setCompared(value)}
      />
      {other ? <Differences one={view.profile} other={other.profile} /> : <ProfileParts profile={view.profile} />}
    </section>
  )
}
