import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (goal: string, more: FormSpec = {}) => ({
  documents: [{ forms: [{ fields: { 项目名称: '泵站维护' }, goal, ...more }] }],
})

export const tenseWrongCases: RuleCases = {
  fires: [
    { name: 'improved', ...form('通过检修，提高了排涝能力。'), at: ['通过检修，提高了排涝能力。'] },
    { name: 'finished', ...form('完成了24台水泵检修，保障了汛期安全。'), at: ['完成了24台水泵检修，保障了汛期安全。'] },
  ],
  silent: [
    { name: 'planned', ...form('提高排涝能力，完成24台水泵检修。') },
    { name: 'in order to', ...form('为了提高排涝能力，进一步了解管网现状。') },
    { name: 'to get to know', ...form('通过走访增加了解，完成24台检修。') },
    { name: 'what was done in a self-evaluation', ...form('完成了24台水泵检修。', { phase: 'self-evaluation' }) },
  ],
}
