import { formatDate, level1Words } from '@jiheng/core/messages'
import { partWords, type Scorecard } from '@jiheng/core/score'
import { useMessages } from '../messages/i18n.ts'

/** By whose rules the score was recomputed: from when and where, what in them nobody could verify, and the levels' points. */
export const ProfileInForce = ({ card }: { readonly card: Scorecard }) => {
  const { t, lang } = useMessages()
  const { unverified, region, validFrom, validTo } = card.profile
  const where = region === '000000' ? t('profiles.everywhere') : region
  const separator = t('list.separator')
  const levels = card.levels.map(({ level1, points, expected }) => {
    const level = level1Words[level1][lang]
    return expected === null || expected === points
      ? t('profile.level', { level, points })
      : t('profile.level.expected', { level, points, expected })
  })
  return (
    <p className="muted">
      {validTo === undefined
        ? t('profile.inForce', { region: where, from: formatDate(validFrom, lang) })
        : t('profile.inForce.until', {
            region: where,
            from: formatDate(validFrom, lang),
            to: formatDate(validTo, lang),
          })}{' '}
      {unverified.length > 0
        ? t('profile.inForce.unverified', { parts: unverified.map((part) => partWords[part][lang]).join(separator) })
        : null}{' '}
      {levels.length > 0 ? t('profile.levels', { levels: levels.join(separator) }) : null}
    </p>
  )
}
