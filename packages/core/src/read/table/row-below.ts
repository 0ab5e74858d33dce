import { level1Code } from '../../form/levels.ts'
import type { Strip } from '../source/strip.ts'
import { bare } from '../words/bare.ts'

/** "优 | 良 | 中 | 差": the bars of grades, of which the first is what is aimed at. */
export const isGrades = (texts: readonly string[]): boolean =>
  texts.length >= 3 &&
  /^优秀?$/.test(bare(texts[0] ?? '')) &&
  texts.every((text) => /^(优秀?|良好?|中等?|合格|及格|较?差|不合格|不及格)$/.test(bare(text)))

/**
 * Whether the row below a header says that it is one, though its labels alone do not: it parts a standard into grades, or
 * it is the first level of an outline ("一、产出指标") under 绩效指标.
 */
export const tellsHeader = (below: Strip | undefined): 'grades' | 'outline' | undefined => {
  const texts = below?.filled.map(({ text }) => text) ?? []
  if (isGrades(texts)) return 'grades'
  const [first = ''] = texts
  return /^\s*[一二三四五六七八九十]+[、.．]/.test(first) && level1Code(first) !== undefined ? 'outline' : undefined
}
