import type { RuleCases } from '../../rule.ts'

const form = (level2: string, name: string, target: string) => ({
  documents: [{ forms: [{ fields: { 项目名称: '信息入户' }, rows: [[level2, name, target] as const] }] }],
})

export const countUnderQualityCases: RuleCases = {
  fires: [
    { name: 'things', ...form('quality', '推荐先进典型', '≥5个'), at: ['≥5个'] },
    { name: 'events without an operator', ...form('quality', '指标1：组织观摩交流', '3次'), at: ['3次'] },
    { name: 'so much of a thing made', ...form('quality', '灌溉渠道清淤长度', '≥800米'), at: ['≥800米'] },
  ],
  silent: [
    { name: 'a rate', ...form('quality', '信息审核合格率', '≥95%') },
    { name: 'a standard in metres', ...form('quality', '机耕路路面宽度', '≥4米') },
    { name: 'no accidents', ...form('quality', '安全生产情况', '0次') },
    { name: 'at most so many', ...form('quality', '系统停机', '≤2次') },
    { name: 'prizes', ...form('quality', '作品获省级以上奖项', '≥2项') },
    { name: 'a distinction', ...form('quality', '获市级优质工程', '≥1项') },
    { name: 'under quantity', ...form('quantity', '推荐先进典型', '≥5个') },
  ],
}
