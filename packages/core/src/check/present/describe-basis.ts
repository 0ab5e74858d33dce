import type { Basis } from '../../form/index.ts'
import { findArticle, findLaw } from '../../law/index.ts'
import { basisWords, type Lang } from '../../messages/index.ts'

/** What an article without a printed number says. */
const summaryOf = (basis: Basis, lang: Lang): string | undefined => {
  if (basis.article !== undefined || basis.document === undefined || basis.provision === undefined) return undefined
  const law = findLaw(basis.document)
  return law && findArticle(law, basis.provision)?.summary[lang].replace(/[。.]$/, '')
}

/**
 * A basis in words: 参照 where a text binds others, its article or what that says, and whether its wording was located.
 * @example describeBasis({ kind: 'law', document: '财预〔2021〕101号', binding: 'by-reference', verified: false }, 'zh-CN')
 * // '参照财预〔2021〕101号（条文未核实）'
 */
export const describeBasis = (basis: Basis, lang: Lang): string => {
  const named = `${basis.document ?? basisWords[basis.kind][lang]}${basis.article ?? ''}`
  const byReference = basis.binding === 'by-reference'
  const summary = summaryOf(basis, lang)
  if (lang === 'zh-CN') {
    const notes = [summary, basis.verified ? undefined : '条文未核实'].filter((note) => note !== undefined)
    return `${byReference ? '参照' : ''}${named}${notes.length > 0 ? `（${notes.join('；')}）` : ''}`
  }
  const notes = [byReference ? 'by reference' : undefined, summary, basis.verified ? undefined : 'wording not verified']
  const said = notes.filter((note) => note !== undefined)
  return said.length > 0 ? `${named} (${said.join('; ')})` : named
}

/**
 * A basis in few words, for the rows of tables: 参照, document, article; what the article says stands elsewhere.
 * @example citeBasis({ kind: 'law', document: '财预〔2021〕101号', binding: 'by-reference', verified: false }, 'zh-CN') // '参照财预〔2021〕101号'
 */
export const citeBasis = (basis: Basis, lang: Lang): string => {
  const named = `${basis.document ?? basisWords[basis.kind][lang]}${basis.article ?? ''}`
  if (basis.binding !== 'by-reference') return named
  return lang === 'zh-CN' ? `参照${named}` : `${named} (by reference)`
}
