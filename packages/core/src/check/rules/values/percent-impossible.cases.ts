import type { RuleCases } from '../../rule.ts'

const form = (...rows: readonly (readonly [string, string, string])[]) => ({ documents: [{ forms: [{ rows }] }] })

export const percentImpossibleCases: RuleCases = {
  fires: [
    { name: 'at least all', ...form(['quality', '奖学金发放准确率', '≥100%']), at: ['≥100%'] },
    { name: 'at least all, without the sign', ...form(['quality', '各类款项支付完成率', '≥100']), at: ['≥100'] },
    { name: 'more than all', ...form(['serviceSatisfaction', '受助学生满意度', '>100%']), at: ['>100%'] },
    { name: 'work against its plan: a hint', ...form(['quality', '任务完成率', '≥100%']), at: ['≥100%'] },
    { name: 'a number above', ...form(['quality', '奖学金发放准确率', '120%']), at: ['120%'] },
  ],
  silent: [
    { name: 'all', ...form(['quality', '奖学金发放准确率', '=100%']) },
    { name: 'all, bare', ...form(['quality', '奖学金发放准确率', '100%']) },
    { name: 'growth', ...form(['economicBenefit', '营业收入增长率', '≥120%']) },
    { name: 'use beyond capacity', ...form(['quality', '病床使用率', '≥105%']) },
    { name: 'work beyond the plan', ...form(['quality', '任务完成率', '≥110%']) },
    { name: 'an upper bound', ...form(['cost', '预算成本控制率', '≤100%']) },
    { name: 'a count of a hundred', ...form(['quantity', '受助学生', '≥100人']) },
  ],
}
