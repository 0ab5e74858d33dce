import type { RuleCases } from '../../rule.ts'

const goal = '修缮老旧泵站十二座，保障汛期排涝，减少低洼地段积水。'
const form = (goalActual: string, of = goal) => ({
  documents: [{ forms: [{ fields: { 项目名称: '泵站修缮' }, goal: of, goalActual }] }],
})

export const goalActualEchoCases: RuleCases = {
  fires: [
    { name: 'word for word', ...form(goal), at: [goal] },
    {
      name: 'with a word put in',
      ...form('已修缮老旧泵站十二座，保障了汛期排涝，减少了低洼地段积水。'),
      at: ['已修缮老旧泵站十二座，保障了汛期排涝，减少了低洼地段积水。'],
    },
  ],
  silent: [
    { name: 'an account', ...form('修缮泵站十二座，6月底前通水，汛期排涝41次，未发生内涝。') },
    { name: 'a short goal', ...form('修缮泵站。', '修缮泵站。') },
    { name: 'empty', ...form('') },
    { name: 'with numbers of its own', ...form('修缮老旧泵站十一座，保障汛期排涝41次，低洼地段积水由九处减为二处。') },
  ],
}
