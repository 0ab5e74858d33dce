import type { RuleCases } from '../../rule.ts'

const named = ['quantity', '补植绿植', '≥60株'] as const
const form = (...rows: readonly (readonly [string, string, string])[]) => ({ documents: [{ forms: [{ rows }] }] })

export const indicatorNameMissingCases: RuleCases = {
  fires: [
    { name: 'a share', ...form(named, ['quality', '', '≥95%']), at: [''] },
    { name: 'in words', ...form(named, ['socialBenefit', ' ', '明显改善']), at: [' '] },
  ],
  silent: [
    { name: 'named', ...form(named, ['quality', '绿植成活率', '≥95%']) },
    { name: 'neither name nor value', ...form(named, ['quality', '', '']) },
    { name: 'a form without names', ...form(['quality', '', '≥95%']) },
    { name: 'a blank of the form', ...form(named, ['quality', '', '≥**%']) },
  ],
}
