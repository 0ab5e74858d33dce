import type { Law } from '@jiheng/core/law'
import type { Translate } from '../messages/i18n.ts'

/** Since when and until when a regulation holds; days that nobody could verify are marked. */
export const validWords = ({ validFrom, validTo, verified }: Law, t: Translate): string => {
  const days =
    validTo === undefined ? t('law.from', { from: validFrom }) : t('law.fromTo', { from: validFrom, to: validTo })
  return verified.dates ? days : t('basis.noted', { name: days, notes: t('law.datesUnverified') })
}
