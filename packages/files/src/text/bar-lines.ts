import type { Found, IslandText } from './island.ts'
import type { TextLine } from './text-line.ts'

const cell = /^([^|｜¦]*)[|｜¦]\s*$/
/** Fewer such lines may be anything. */
const least = 8

/**
 * A table of which every cell stands on a line of its own with a bar behind it, as tools that fetch web pages write tables
 * whose cells hold paragraphs. What is left of it are lines: a cell a line, a blank line a blank cell.
 *
 * @example barLines([{ text: '项目名称 |', line: 1 }, { text: '|', line: 2 }, …], 0)?.parts[0] // { text: '项目名称', … }
 */
export function barLines(lines: readonly TextLine[], at: number): Found | undefined {
  let end = at
  while (end < lines.length && cell.test(lines[end]?.text ?? '')) end++
  const run = lines.slice(at, end)
  const parts = run.map(({ text, line }): IslandText => {
    const content = cell.exec(text)?.[1] ?? ''
    return { kind: 'text', text: content.trim(), line, start: content.length - content.trimStart().length }
  })
  const filled = parts.filter(({ text }) => text !== '').length
  return run.length >= least && filled >= least / 2 ? { end, parts } : undefined
}
