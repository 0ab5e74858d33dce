import type { Strip } from '../source/strip.ts'
import { bare, isFormTitle, isPeriodLine, unitLine } from '../words/vocabulary.ts'

const textOf = ({ filled }: Strip): string => (filled.length === 1 ? (filled[0]?.text ?? '') : '')

/** "收入支出决算总表", "表一", "公开01表": what only a table of money, staff or assets is called. */
const isTitle = (text: string): boolean =>
  text.length <= 50 &&
  !/[。；，]/.test(text) &&
  !isFormTitle(text) &&
  /(\p{Script=Han}|\d)(?<!代|仪|钟)表([（(].{1,12}[)）])?$|^附?表[\d一二三四五六七八九十]+([-—.]\d+)*[:：]?$|^(编制)?(单位|部门)(名称)?[:：]/u.test(
    bare(text),
  )

const belongs = (strip: Strip): boolean => {
  const text = textOf(strip)
  return strip.kind === 'text' && text !== '' && (isTitle(text) || isPeriodLine(text) || unitLine(text) !== undefined)
}

/**
 * The lines right above a table that is no form which only say what it is: its number, its title, its year, its unit.
 *
 * @param lines The lines above the table, nearest last.
 * @param leading The document begins with them: its own title may be such a line, and the first is left alone.
 */
export const foreignTitle = (lines: readonly Strip[], leading: boolean): readonly Strip[] => {
  const from = lines.findLastIndex((strip) => !belongs(strip)) + 1
  const title = lines.slice(leading ? Math.max(1, from) : from)
  return title.some((strip) => isTitle(textOf(strip))) ? title : []
}
