import type { RuleCases } from '../../rule.ts'

const row = (name: string, target: string) => ({
  documents: [{ forms: [{ rows: [['socialBenefit', name, target] as const] }] }],
})

export const vagueQualitativeCases: RuleCases = {
  fires: [
    { name: 'degree and direction', ...row('居民垃圾分类意识', '持续提升'), at: ['持续提升'] },
    { name: 'degree alone', ...row('市容环境', '显著'), at: ['显著'] },
    { name: 'duration alone', ...row('设施发挥作用', '长期'), at: ['长期'] },
    { name: 'a fall without measure', ...row('环卫投诉', '逐步减少'), at: ['逐步减少'] },
    { name: 'a verdict', ...row('居民对环卫工作的评价', '较满意'), at: ['较满意'] },
    { name: 'a verb of keeping', ...row('保障环卫正常作业', '有效保障'), at: ['有效保障'] },
    { name: 'of an effect', ...row('带动居民参与', '效果明显'), at: ['效果明显'] },
    { name: 'a change of another thing', ...row('垃圾分类宣传', '居民环保素质明显增强'), at: ['居民环保素质明显增强'] },
    {
      name: 'richer and richer',
      documents: [{ forms: [{ rows: [['socialBenefit', '群众文化生活', '不断丰富']] }] }],
      at: ['不断丰富'],
    },
    { name: 'some', ...row('发放宣传资料', '若干份'), at: ['若干份'] },
    { name: 'a growth without measure', ...row('参与投放的居民人数', '明显增加'), at: ['明显增加'] },
  ],
  silent: [
    { name: 'a number', ...row('居民分类知晓率', '≥85%') },
    { name: 'a state that can be verified', ...row('垃圾房改造', '全部通过验收') },
    { name: 'a lasting use, there or not', ...row('改造后的垃圾房', '持续投入使用') },
    { name: 'a fall in figures', ...row('环卫投诉', '减少20起') },
    { name: 'a standard', ...row('公厕保洁', '二类公厕标准') },
    { name: 'a growth in figures', ...row('分类投放量', '较上年提高5%') },
    { name: 'a sentence with content of its own', ...row('宣传方式', '每个小区设志愿者值守点并公示时间') },
    { name: 'a grade of the scoring rules', ...row('市容环境', '达成预期指标') },
    { name: 'an empty cell', ...row('市容环境', '') },
  ],
}
