import type { RuleDocs } from '../../rule.ts'

export const actualsEqualTargetsEn: RuleDocs = {
  title: 'Every target met to the dot',
  what: 'Five or more targets with ≥ (costs and 100 % left out), and every actual value is exactly its target.',
  why: 'Floors, rates and satisfaction that all come out exactly were usually copied, not measured.',
  example: '巡查≥48次、培训≥600人次、完好率≥95%、满意度≥90%: 48次, 600人次, 95%, 90%.',
  instead: '巡查51次、培训612人次、完好率96.4%、满意度92.7%.',
  cannotSee:
    'Outputs by contract or quota do come out exactly: a hint only. One value that differs is enough to stay silent.',
}
