import type { RuleDocs } from '../../rule.ts'

export const unitSymbolEn: RuleDocs = {
  title: 'The symbol of a unit in wrong capitals',
  what: 'The symbol behind a number is not written as the standard has it: KM, KG, KW, CM, M2.',
  why: 'Capitals change the unit (m is metre, M is mega). Chinese words will do as well.',
  example: '≥35KM.',
  instead: '≥35km, or ≥35公里.',
  fixSafety: 'Only capitals change, the meaning stays: safe to apply by itself. Approved targets are left alone.',
  cannotSee: 'A few common symbols; prose is not looked at.',
}
