import { level1Code, level2Code } from '../../form/levels.ts'
import type { Strip } from '../source/strip.ts'
import { columnName } from '../words/vocabulary.ts'

/** Whether a row can only belong to an indicator table: it prints a level, or column labels again. */
export const looksLikeIndicators = (strip: Strip): boolean =>
  strip.filled.some(
    ({ text }) => level1Code(text) !== undefined || level2Code(text) !== undefined || columnName(text) === 'level1',
  )
