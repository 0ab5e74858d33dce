import type { RuleCases } from '../../rule.ts'

const text = (...safeguards: readonly string[]) => ({
  documents: [{ forms: [{ fields: { 项目名称: '农渠管护' }, safeguards }] }],
})

export const regulationNameDiffersCases: RuleCases = {
  fires: [
    {
      name: 'a word left out',
      ...text('执行《云州省省级水利经费管理办法》。', '执行《云州省省级水利专项经费管理办法》。'),
      at: ['执行《云州省省级水利专项经费管理办法》。'],
    },
    {
      name: 'a short form',
      ...text('执行《云州省农业技术推广补助资金管理办法（试行）》。', '执行《云州省农技推广资金管理办法》。'),
      at: ['执行《云州省农技推广资金管理办法》。'],
    },
  ],
  silent: [
    { name: 'one title', ...text('执行《云州省省级水利经费管理办法》。', '按《云州省省级水利经费管理办法》办理。') },
    {
      name: 'only (试行) differs',
      ...text('执行《云州省水利经费管理办法（试行）》。', '执行《云州省水利经费管理办法》。'),
    },
    {
      name: 'the rules that carry it out',
      ...text('执行《云州省水利工程条例》。', '执行《云州省水利工程条例实施细则》。'),
    },
    { name: 'another place', ...text('执行《云州省水利经费管理办法》。', '执行《云州省青河县水利经费管理办法》。') },
    {
      name: 'another subject',
      ...text('执行《云州省省级水利经费管理办法》。', '执行《云州省省级林业经费管理办法》。'),
    },
    { name: 'a book', ...text('编印《青河科普》。', '编印《青河科普画报》。') },
  ],
}
