import type { RuleDocs } from '../../rule.ts'

export const trivialCountEn: RuleDocs = {
  title: 'A quantity of “at least one”',
  what: 'A quantity indicator asks for ≥1项, ≥1次 or ≥1场: anything at all fulfils it.',
  why: '“At least one” does not say how much is to be done, does not match the money, and can hardly be missed.',
  example: '法律援助进乡村: ≥1项.',
  instead: '法律援助进乡村服务场次: ≥24场.',
  cannotSee:
    'What there is but one of (a bridge, a contest) is not reported, nor what has a frequency (1 a month); “=1次” is taken for a single event.',
}
