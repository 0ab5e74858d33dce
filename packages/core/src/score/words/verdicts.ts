import type { Words } from '../../messages/lang.ts'

/** The unit's score beside ours. */
export const verdictWords = {
  same: { 'zh-CN': '单位自评{printed}分，一致。', en: 'The unit gave {printed}: the same.' },
  inside: {
    'zh-CN': '单位自评{printed}分，在允许的{from}至{to}分之内。',
    en: 'The unit gave {printed}, within {from} to {to}.',
  },
  near: {
    'zh-CN': '单位自评{printed}分，重算{score}分，相差{difference}分，不超过本表打分的精度（{tolerance}分）。',
    en: 'The unit gave {printed}, we get {score}: {difference} apart, within the precision of the form ({tolerance}).',
  },
  wrong: {
    'zh-CN': '单位自评{printed}分，重算{score}分，相差{difference}分。',
    en: 'The unit gave {printed}, we get {score}: {difference} apart.',
  },
  judged: {
    'zh-CN': '单位自评{printed}分，按单位自己的判断计。',
    en: 'The unit gave {printed}; its own judgement counts.',
  },
  unscored: { 'zh-CN': '单位没有填得分。', en: 'The unit printed no score.' },
  above: {
    'zh-CN': '单位自评{printed}分，不在0至{weight}分之内。',
    en: 'The unit gave {printed}, which is not between 0 and {weight}.',
  },
  unknown: { 'zh-CN': '单位自评{printed}分，无法复核。', en: 'The unit gave {printed}; it cannot be checked.' },
  other: {
    'zh-CN': '按“{profiles}”计分，单位的得分是对的。',
    en: 'Right under “{profiles}”.',
  },
} as const satisfies Readonly<Record<string, Words>>
