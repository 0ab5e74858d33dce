import type { Level1, Level2 } from '../../form/codes.ts'
import { level1Code, level2Code, splitPoints } from '../../form/levels.ts'
import { plain } from '../../form/plain.ts'
import { parseValue } from '../../value/index.ts'
import { isSideLabel } from '../words/vocabulary.ts'

/** What the text of a cell says of itself, wherever it stands. */
export interface CellFacts {
  readonly text: string
  readonly level1: Level1 | undefined
  readonly level2: Level2 | undefined
  /** `sure`: begins with a sign or a number; `maybe`: a value behind words, as many names have one too. */
  readonly measured: 'sure' | 'maybe' | undefined
  readonly number: boolean
  /** "指标 1：…": such a text is a name. */
  readonly numbered: boolean
  readonly operator: boolean
  readonly side: boolean
  /** "产出指标（50分）": points stand beside the labels of the first level. */
  readonly points: boolean
}

const number = /^\d+(\.\d+)?\s*分?$/
const numbered = /^(指标|目标)?\s*\d+\s*[::、.](?!\d)/
const begins = /^([≥≤≧≦><=~±+-]|\d|不(少|低|高|多|超)|大于|小于|等于|超过|达到|控制在|约)/

/** What a column of operators holds; 定性 where the value is none. */
export const operator = /^([≥≤><=≧≦﹥﹤﹦]{1,2}|大于等于|小于等于|大于|小于|等于|定性|定量)$/

const measuredOf = (text: string): CellFacts['measured'] => {
  const { kind } = parseValue(text)
  if (kind === 'qualitative' || kind === 'missing') return undefined
  return (begins.test(text) && text.length <= 14) || text.length <= 6 ? 'sure' : 'maybe'
}

export const factsOf = (printed: string): CellFacts => {
  const text = plain(printed)
  const [level1, level2] = [level1Code(text), level2Code(text)]
  return {
    text,
    level1,
    level2,
    measured: level1 || level2 || text.length > 80 ? undefined : measuredOf(text),
    number: number.test(text),
    numbered: numbered.test(text),
    operator: operator.test(text),
    side: isSideLabel(text),
    points: splitPoints(text).points !== undefined,
  }
}
