import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../form/build.ts'
import { national } from '../score/index.ts'
import { check } from './check.ts'

/** Far longer than any cell. A rule whose work grows with the square of a text does not come to an end here. */
const long = (piece: string): string => piece.repeat(Math.ceil(20_000 / piece.length))

/** What makes patterns try again from every place: rows of one thing, and ends that never come. */
const pieces = [
  '1',
  '1 ',
  '1,',
  '0.',
  ' ',
  '\n',
  '一',
  '十万',
  '（',
  '（一',
  '(a)',
  '[bookmark:',
  '<p a="',
  'HYPERLINK ',
  '。',
  '、',
  '培训、',
  '3人、',
  '9，万元',
  '努力',
  '每人',
  '2025年6月',
  '召开',
  '合格率',
  '“互联网服务”',
  '财教（2024）',
]

const documentWith = (text: string) =>
  buildDisclosure({
    forms: [
      {
        phase: 'self-evaluation',
        goal: text,
        rows: [
          ['quantity', text, '≥3个', { actual: '3个', weight: '50', score: '50' }],
          ['timeliness', '完成时间', text, { actual: text, weight: '50', score: '40' }],
        ],
      },
    ],
  })

describe('texts of twenty thousand characters', () => {
  it.each(pieces.map((piece) => [JSON.stringify(piece), piece] as const))(
    'of %s are checked by every rule',
    (_, piece) => {
      const [findings] = check([documentWith(long(piece))], { profile: national, onCrash: 'throw' })
      expect(findings?.some(({ rule }) => rule === 'rule-crashed')).toBe(false)
    },
    // No measure of speed: a guard against waiting for ever.
    600_000,
  )
})
