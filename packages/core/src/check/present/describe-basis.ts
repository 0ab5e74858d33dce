import type { Basis } from '../../form/index.ts'
import { findArticle, findLaw } from '../../law/index.ts'
import { basisWords, type Lang } from '../../messages/index.ts'

/** The printed number of the article, else what it says. */
const articleOf = (basis: Basis, lang: Lang): string => {
  if (basis.article !== undefined) return basis.article
  const law = basis.document === undefined ? undefined : findLaw(basis.document)
  const article = law && basis.provision !== undefined ? findArticle(law, basis.provision) : undefined
  return article ? article.summary[lang].replace(/[。.]$/, '') : ''
}

/**
 * A basis in words: 参照 where a text binds others, its article or what that says, and whether its wording was located.
 * @example describeBasis({ kind: 'law', document: '财预〔2021〕101号', binding: 'by-reference', verified: false }, 'zh-CN')
 * // '参照财预〔2021〕101号（条文未核实）'
 */
export const describeBasis = (basis: Basis, lang: Lang): string => {
  const chinese = lang === 'zh-CN'
  const article = articleOf(basis, lang)
  const gap = article === '' ? '' : article.startsWith('第') ? '' : chinese ? '：' : ': '
  const named = basis.document ?? basisWords[basis.kind][lang]
  const binding = basis.binding === 'by-reference'
  if (chinese) return `${binding ? '参照' : ''}${named}${gap}${article}${basis.verified ? '' : '（条文未核实）'}`
  return `${named}${binding ? ' (by reference)' : ''}${gap}${article}${basis.verified ? '' : ' (wording not verified)'}`
}
