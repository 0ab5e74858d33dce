import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const project = (name: string, ...percents: readonly string[]): FormSpec => ({
  fields: { 项目名称: name },
  funds: { 预算数: '8' },
  ...(percents.length > 0 && {
    spendingPlan: Object.fromEntries(percents.map((percent, index) => [`${(index + 1) * 3}月底`, percent])),
  }),
})

const file = (...forms: readonly FormSpec[]) => ({ documents: [{ forms }] })
const usual = ['20%', '45%', '80%', '100%'] as const

export const planBoilerplateCases: RuleCases = {
  fires: [
    {
      name: 'three projects, one plan',
      ...file(project('路灯维护', ...usual), project('桥梁检测', ...usual), project('绿化养护', ...usual)),
      at: ['20%'],
    },
    {
      name: 'a form without a plan between them',
      ...file(
        project('路灯维护', ...usual),
        project('人员经费'),
        project('桥梁检测', ...usual),
        project('绿化养护', ...usual),
      ),
      at: ['20%'],
    },
  ],
  silent: [
    {
      name: 'one of them differs',
      ...file(
        project('路灯维护', ...usual),
        project('桥梁检测', ...usual),
        project('绿化养护', '0%', '10%', '60%', '100%'),
      ),
    },
    { name: 'two projects may agree by chance', ...file(project('路灯维护', ...usual), project('桥梁检测', ...usual)) },
    {
      name: 'one date only',
      ...file(project('路灯维护', '100%'), project('桥梁检测', '100%'), project('绿化养护', '100%')),
    },
    { name: 'plans left empty', ...file(project('甲', '', ''), project('乙', '', ''), project('丙', '', '')) },
  ],
}
