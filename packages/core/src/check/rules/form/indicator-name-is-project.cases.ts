import type { RuleCases } from '../../rule.ts'

const row = (level2: string, name: string) => ({
  documents: [{ forms: [{ fields: { 项目名称: '2025年河道保洁专项经费' }, rows: [[level2, name, '=1项'] as const] }] }],
})

export const indicatorNameIsProjectCases: RuleCases = {
  fires: [
    { name: 'the same', ...row('quantity', '河道保洁'), at: ['河道保洁'] },
    { name: 'with an ending', ...row('quality', '河道保洁项目'), at: ['河道保洁项目'] },
  ],
  silent: [
    { name: 'what is delivered', ...row('quantity', '保洁河道长度') },
    { name: 'a cost', ...row('cost', '河道保洁专项经费') },
    { name: 'more than the name', ...row('quantity', '河道保洁频次') },
  ],
}
