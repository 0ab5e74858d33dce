import type { RuleCases } from '../../rule.ts'

const row = (name: string) => ({ documents: [{ forms: [{ rows: [['socialBenefit', name, '改善'] as const] }] }] })

export const indicatorNameLongCases: RuleCases = {
  fires: [
    { name: 'a paragraph', ...row('通过巡查宣传和执法逐步建立河道长效管护机制使沿河村庄水环境得到明显改善') },
    { name: 'clauses', ...row('开展河道巡查；建立管护台账；河道水质明显改善') },
  ],
  silent: [
    { name: 'a phrase', ...row('河道断面水质达标率') },
    { name: 'a long phrase', ...row('县域内国控和省控河道断面水质优良比例') },
    { name: 'a list in brackets', ...row('保障河道（含支渠、斗渠、毛渠）畅通') },
  ],
}
