import type { RuleCases } from '../../rule.ts'

const row = (target: string) => ({
  documents: [{ forms: [{ rows: [['quality', '考核合格率', target] as const] }] }],
})

export const operatorRepeatedCases: RuleCases = {
  fires: [
    { name: 'before and behind', ...row('≥90%以上'), at: ['≥90%以上'] },
    { name: 'word and sign', ...row('不少于≥8场'), at: ['不少于≥8场'] },
    { name: 'the sign twice', ...row('≥≥8场'), at: ['≥≥8场'] },
    { name: 'that contradict', ...row('≥90%以下'), at: ['≥90%以下'] },
    { name: 'that contradict in front', ...row('≥≤8场'), at: ['≥≤8场'] },
  ],
  silent: [
    { name: 'one', ...row('≥90%') },
    { name: 'one behind', ...row('90%以上') },
    { name: 'one of two signs', ...row('>=90%') },
    { name: 'one of two signs with a blank', ...row('≥ =90%') },
    { name: 'a group', ...row('≥8名以上级别教师') },
    { name: 'a range', ...row('≥90%、≤95%') },
  ],
}
