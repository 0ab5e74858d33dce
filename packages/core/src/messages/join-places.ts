import type { Lang } from './lang.ts'

/** A place cut at its numbers, which stand at the odd positions. */
type Cut = readonly string[]

const cutOf = (place: string): Cut => place.split(/(\d+)/)

/** Whether the number at a position is that of a line or row. */
const countsLines = (cut: Cut, at: number, lang: Lang): boolean =>
  lang === 'zh-CN' ? (cut[at + 1] ?? '').startsWith('行') : /(?:line|row) $/.test(cut[at - 1] ?? '')

/** Whether two places differ in the numbers of lines or rows and in nothing else. */
const differInLines = (a: Cut, b: Cut, lang: Lang): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at] || (at % 2 === 1 && countsLines(a, at, lang)))

/** Numbers in their order, three and more that follow each other as 53–56. */
const numbersText = (numbers: readonly string[], lang: Lang): string => {
  const runs: number[][] = []
  for (const number of [...new Set(numbers)].map(Number)) {
    const last = runs.at(-1)
    if (last?.at(-1) === number - 1) last.push(number)
    else runs.push([number])
  }
  const texts = runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)))
  return texts.join(lang === 'zh-CN' ? '、' : ', ')
}

/**
 * Places in words, those that differ in their lines alone said as one.
 * @example joinPlaces(['表2 第113行', '表2 第120行', '表3 第7行'], 'zh-CN') // ['表2 第113、120行', '表3 第7行']
 */
export const joinPlaces = (places: readonly string[], lang: Lang): readonly string[] => {
  const groups: Cut[][] = []
  for (const cut of places.map(cutOf)) {
    const group = groups.find(([first]) => first !== undefined && differInLines(first, cut, lang))
    if (group) group.push(cut)
    else groups.push([cut])
  }
  return groups.map((group) =>
    (group[0] ?? [])
      .map((text, at) =>
        group.every((cut) => cut[at] === text)
          ? text
          : numbersText(
              group.map((cut) => cut[at] ?? ''),
              lang,
            ),
      )
      .join(''),
  )
}
