import type { RuleDocs } from '../../rule.ts'

export const reasonWithoutMeasureEn: RuleDocs = {
  title: 'A reason without a measure',
  what: 'A row that lost points gives a reason and nothing that the unit itself will do, or only asks for money.',
  why: 'The cell asks for cause and measure. Without a measure the same is missed next year.',
  example: '由于经费减少，部分村组没有走到。希望增加经费投入。',
  instead: '由于经费减少，少走访6个村。下年合并路线，每村一次集中服务，并提前与村委会约定时间。',
  cannotSee:
    'Measures are known by their words: rare wording may be reported wrongly. Whether they work is not judged. A blank belongs to “deduction-unexplained”.',
}
