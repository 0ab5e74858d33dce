import type { Level1, Level2 } from '../../form/codes.ts'
import { level1Code, level2Code, splitPoints } from '../../form/levels.ts'
import { plain } from '../../form/plain.ts'
import { remembered } from '../../form/remembered.ts'
import { operatorText } from '../../form/split-target.ts'
import { parseValue } from '../../value/index.ts'
import { isSideLabel } from '../words/vocabulary.ts'

/** What the text of a cell says of itself, wherever it stands. */
export interface CellFacts {
  readonly text: string
  readonly level1: Level1 | undefined
  readonly level2: Level2 | undefined
  /** `sure`: a value and little else; `maybe`: a value among words, as many names have one too. */
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
/** What values are written with besides their unit. */
const valueWords =
  /[\d\s\p{P}\p{S}年月日底前末初中旬内外起止至到第季度半全约万亿上下每各及以为]|不(少|低|高|多|超)[于过]?|大于|小于|等于|超过|达到?|控制在/gu

const measuredOf = (text: string): CellFacts['measured'] => {
  const value = parseValue(text)
  if (value.kind === 'qualitative' || value.kind === 'missing') return undefined
  const unit = value.kind === 'quantity' || value.kind === 'range' ? (value.unit ?? '') : ''
  const rest = text.replace(unit, '').replace(valueWords, '')
  return rest.length <= 2 || text.length <= 4 ? 'sure' : 'maybe'
}

export const factsOf = remembered((printed: string): CellFacts => {
  const text = plain(printed)
  const [level1, level2] = [level1Code(text), level2Code(text)]
  return {
    text,
    level1,
    level2,
    measured: level1 || level2 || text.length > 80 ? undefined : measuredOf(text),
    number: number.test(text),
    numbered: numbered.test(text),
    operator: operatorText.test(text),
    side: isSideLabel(text),
    points: splitPoints(text).points !== undefined,
  }
})
