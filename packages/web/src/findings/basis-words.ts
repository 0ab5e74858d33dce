import type { Lang } from '../api/types.ts'
import type { Translate } from '../messages/i18n.ts'
import type { Provisions } from './use-provisions.ts'

/** What a finding, a rule or a score rests on. */
export interface WordedBasis {
  readonly kind: 'law' | 'criterion' | 'arithmetic' | 'practice'
  readonly document?: string | undefined
  /** As printed (第十四条), or our id of it. */
  readonly article?: string | undefined
  readonly provision?: string | undefined
  readonly binding?: 'yes' | 'by-reference' | undefined
  readonly verified: boolean
}

/**
 * A basis in words: 参照 where a text binds others, its article or what that says, and whether its wording was located.
 * @example basisWords(basis, { t, lang, provisions }) // '参照财预〔2015〕88号（目标与资金相匹配；条文未核实）'
 */
export const basisWords = (
  { kind, document, article, provision, binding, verified }: WordedBasis,
  { t, lang, provisions }: { readonly t: Translate; readonly lang: Lang; readonly provisions: Provisions },
): string => {
  const id = provision ?? article
  const found = document === undefined || id === undefined ? undefined : provisions(document, id, lang)
  const number =
    found?.number ?? (provision === undefined && found === undefined && isPrinted(article) ? article : undefined)
  const name = `${document ?? t(`basis.${kind}`)}${number ?? ''}`
  const notes = [
    number === undefined ? found?.summary : undefined,
    verified ? undefined : t('basis.unverified'),
  ].filter((note) => note !== undefined)
  const named = binding === 'by-reference' ? t('basis.byReference', { name }) : name
  return notes.length === 0
    ? named
    : t('basis.noted', { name: named, notes: notes.join(t('findings.basis.separator')) })
}

/** Articles are printed in Chinese; what is not is an id of ours. */
const isPrinted = (article: string | undefined): boolean => article !== undefined && /[^\x20-\x7e]/.test(article)
