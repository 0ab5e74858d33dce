import type { RuleDocs } from '../../rule.ts'

export const outputUnderBenefitEn: RuleDocs = {
  title: 'An output filed as a benefit',
  what: 'A benefit says how much was done (held, trained, handed out, with a count), or how the money is used, arrives or is paid.',
  why: 'How much is done is an output, how the money is used a duty. Whether the project was of use remains unanswered.',
  example: 'Social benefit 培训护林员 ≥50名; economic benefit 资金使用效益 ≥95.',
  instead: 'The people trained under quantity; under benefit what changed, such as 火情发现时间缩短.',
  cannotSee:
    'It goes by the verb at the beginning and the unit. Names with words of an effect (带动, 受益, 减少, 提升) are left alone.',
}
