import type { RuleCases } from '../../rule.ts'

const row = (target: string) => ({
  documents: [{ forms: [{ rows: [['quantity', '管网改造', target] as const] }] }],
})

export const unitSymbolCases: RuleCases = {
  fires: [
    { name: 'kilometres', ...row('≥35KM'), at: ['≥35KM'] },
    { name: 'square metres', ...row('≥1200M2'), at: ['≥1200M2'] },
    { name: 'kilowatts', ...row('≥60 kw'), at: ['≥60 kw'] },
  ],
  silent: [
    { name: 'as the standard has it', ...row('≥35km') },
    { name: 'in words', ...row('≥35公里') },
    { name: 'mega', ...row('≥100M') },
    { name: 'a model', ...row('购置KG-200型3台') },
    { name: 'megawatts', ...row('≥2MW') },
  ],
}
