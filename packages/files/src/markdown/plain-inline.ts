const escapes = /\\([\\`*_{}[\]()#+.!|<>~-])/g
const kept = /[\ufdd0-\ufdef]/g
const codes = [...'\\`*_{}[]()#+.!|<>~-']
/** For each character that a backslash protects one that no text may hold. */
const shield = (character: string): string => String.fromCharCode(0xfdd0 + codes.indexOf(character))
const unshield = (character: string): string => codes[character.charCodeAt(0) - 0xfdd0] ?? character

/**
 * Strong words. Forms leave numbers open with stars, "≥**个，培训**人次": stars behind a sign of comparison or before a unit
 * that ends there mark nothing.
 */
export const strongWords =
  /(?<![*≥≤＞＜>=<≧≦＝])\*\*(?=[^\s*])(?![%％‰]|[个人次项场份期家户亩天年月日篇件名条套台元万]{1,2}(?:[，,。；;、：:）)/\s|]|以|及|$))([^\n*]{0,400}?[^\s*])\*\*(?!\*)/gu

/**
 * A line of Markdown without its inline marks: emphasis, code, links and pictures by their text, escapes resolved. What
 * only looks like a mark, as in 3*4*5 or a_b_c, stays.
 *
 * @example
 * plainInline('**年度目标**：开展[抚育](a.html)`8`次') // '年度目标：开展抚育8次'
 */
export function plainInline(text: string): string {
  if (!/[\\`*_~[<]/.test(text)) return text
  return text
    .replace(escapes, (_, character: string) => shield(character))
    .replace(/(`+)([^`\n]{1,400})\1(?!`)/g, '$2')
    .replace(/!?\[([^[\]\n]{0,400})\]\((?:[^()\s]|\([^()\s]{0,99}\)){0,999}(?:\s+"[^"\n]{0,400}")?\)/g, '$1')
    .replace(strongWords, '$1')
    .replace(/(?<!_)__(?=[^\s_])([^\n_]{0,400}?[^\s_])__(?!_)/g, '$1')
    .replace(/~~(?=\S)([^\n~]{0,400}?\S)~~/g, '$1')
    .replace(/(?<![\w*\d])\*(?=[^\s*])([^\n*]{0,400}?[^\s*])\*(?![\w*\d])/g, '$1')
    .replace(/(?<![\w\p{L}])_(?=[^\s_])([^\n_]{0,400}?[^\s_])_(?![\w\p{L}])/gu, '$1')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(kept, unshield)
}
