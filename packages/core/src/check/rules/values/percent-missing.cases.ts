import type { RuleCases } from '../../rule.ts'

const form = (...rows: readonly (readonly [string, string, string])[]) => ({ documents: [{ forms: [{ rows }] }] })

export const percentMissingCases: RuleCases = {
  fires: [
    { name: 'a rate', ...form(['quality', '路灯亮灯率', '≥98']), at: ['≥98'] },
    { name: 'satisfaction', ...form(['serviceSatisfaction', '沿线居民满意度', '≥90']), at: ['≥90'] },
    { name: 'satisfaction by its level alone', ...form(['serviceSatisfaction', '沿线居民', '≥90']), at: ['≥90'] },
    { name: 'a rate that may not be exceeded', ...form(['cost', '成本超支率', '≤0']), at: ['≤0'] },
    { name: 'a label for a name', ...form(['serviceSatisfaction', '服务对象满意度指标', '≥95']), at: ['≥95'] },
    {
      name: 'all of them: the cure is one that percent-impossible lets pass',
      documents: [{ forms: [{ rows: [['quality', '奖学金发放准确率', '≥100']] }] }],
      at: ['≥100'],
    },
  ],
  silent: [
    { name: 'a percent sign', ...form(['quality', '路灯亮灯率', '≥98%']) },
    { name: 'a decimal fraction', ...form(['quality', '路灯亮灯率', '≥0.98']) },
    { name: 'per mille', ...form(['quality', '投诉率', '≤5‰']) },
    { name: 'so many in ten thousand', ...form(['quality', '传染病发病率', '≤3/万']) },
    { name: 'marks of five', ...form(['serviceSatisfaction', '居民满意度评分', '≥4.5']) },
    { name: 'a frequency is no share', ...form(['quantity', '巡查频率', '≥2']) },
    { name: 'a count', ...form(['quantity', '更换路灯', '≥98']) },
    {
      name: 'a unit in a column of its own',
      documents: [{ forms: [{ rows: [['quality', '路灯亮灯率', '98', { operator: '≥', unit: '%' }]] }] }],
    },
  ],
}
