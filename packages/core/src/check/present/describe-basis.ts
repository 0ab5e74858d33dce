import type { Basis } from '../../form/index.ts'
import { basisWords, type Lang } from '../../messages/index.ts'

/**
 * A basis in words: 参照 where a text binds others, and whether its wording was located.
 * @example describeBasis({ kind: 'law', document: '财预〔2021〕101号', binding: 'by-reference', verified: false }, 'zh-CN')
 * // '参照财预〔2021〕101号（条文未核实）'
 */
export const describeBasis = (basis: Basis, lang: Lang): string => {
  const article = basis.article ?? ''
  if (lang === 'zh-CN') {
    const words = basis.document
      ? `${basis.binding === 'by-reference' ? '参照' : ''}${basis.document}${article}`
      : `${basisWords[basis.kind]['zh-CN']}${article && `：${article}`}`
    return basis.verified ? words : `${words}（条文未核实）`
  }
  const words = basis.document
    ? `${basis.document}${article && ` ${article}`}${basis.binding === 'by-reference' ? ' (by reference)' : ''}`
    : `${basisWords[basis.kind].en}${article && `: ${article}`}`
  return basis.verified ? words : `${words} (wording not verified)`
}
