import type { Row } from '../sheet.ts'

/** A row of a grid file of so many columns: texts with their spans, what is left is covered by the last. */
export const line = (width: number, ...cells: readonly (readonly [text: string, span?: number])[]): string => {
  const marks = cells.flatMap(([text, span = 1]) => [
    text.replaceAll('|', '\\|').replaceAll('\n', '\\n'),
    ...Array<string>(span - 1).fill('<'),
  ])
  return `| ${[...marks, ...Array<string>(width - marks.length).fill('<')].join(' | ')} |`
}

/** `^` where a level goes on from the row above. */
export const levelsOf = (rows: readonly Row[]): readonly (readonly [string, string])[] =>
  rows.map(({ level1, level2 }, at) => {
    const above = rows[at - 1]
    const same1 = above?.level1 === level1
    return [same1 ? '^' : level1, same1 && above.level2 === level2 ? '^' : level2]
  })

export const text = (printed: string | undefined): string => printed ?? ''
