import type { PresentedFinding } from '../api/types.ts'
import type { Translate } from '../messages/i18n.ts'

/** What a finding rests on, in words: 参照 where a text binds others only, and whether its wording was located. */
export const basisWords = (basis: PresentedFinding['basis'][number], t: Translate): string => {
  const article = basis.article ?? ''
  const name =
    basis.document === undefined
      ? article === ''
        ? t(`basis.${basis.kind}`)
        : t('basis.ofKind', { kind: t(`basis.${basis.kind}`), article })
      : t(basis.binding === 'by-reference' ? 'basis.byReference' : 'basis.document', {
          document: basis.document,
          article,
        })
  return basis.verified ? name : t('basis.unverified', { basis: name })
}
