import type { RuleCases } from '../../rule.ts'

const form = (...rows: readonly (readonly [string, string, string])[]) => ({ documents: [{ forms: [{ rows }] }] })

export const costOperatorCases: RuleCases = {
  fires: [
    { name: 'equal', ...form(['cost', '档案数字化扫描', '= 12 万元']), at: ['= 12 万元'] },
    { name: 'bare', ...form(['cost', '库房除湿设备', '36000元']), at: ['36000元'] },
    { name: 'a unit price', ...form(['cost', '扫描单价', '0.35元/页']), at: ['0.35元/页'] },
    { name: 'a norm that is a ceiling', ...form(['cost', '村医轮训培训标准', '380元/人/天']), at: ['380元/人/天'] },
    { name: 'a floor', ...form(['economicCost', '档案装具', '≥5万元']), at: ['≥5万元'] },
    {
      name: 'operator and unit in columns of their own',
      documents: [{ forms: [{ rows: [['cost', '档案装具', '12', { operator: '=', unit: '万元' }]] }] }],
      at: ['12'],
    },
  ],
  silent: [
    { name: 'a floor that is guaranteed to each', ...form(['cost', '每校公用经费', '≥2万元']) },
    { name: 'paid straight by the standard', ...form(['cost', '移民直补标准', '600元/人·年']) },
    { name: 'a ceiling', ...form(['cost', '档案数字化扫描', '≤12万元']) },
    { name: 'a ceiling in words', ...form(['cost', '档案数字化扫描', '不超过12万元']) },
    { name: 'a subsidy by its standard', ...form(['cost', '老档案员补助标准', '600元/人']) },
    { name: 'a norm for each pupil', ...form(['cost', '特教学校生均经费标准', '6000元/生·年']) },
    { name: 'the least that each is guaranteed', ...form(['cost', '每村办公经费标准', '≥3万元/村']) },
    { name: 'a rate', ...form(['cost', '成本控制率', '100%']) },
    { name: 'money saved', ...form(['cost', '集中采购节约资金', '≥3万元']) },
    { name: 'words', ...form(['cost', '成本控制情况', '不超预算']) },
    { name: 'money under another level', ...form(['quantity', '拨付经费', '12万元']) },
    {
      name: 'a norm that others have fixed',
      documents: [{ forms: [{ rows: [['cost', '档案保管人均经费标准', '=94元']] }] }],
    },
    {
      name: 'a ceiling in a column of its own',
      documents: [{ forms: [{ rows: [['cost', '档案装具', '12', { operator: '≤', unit: '万元' }]] }] }],
    },
    { name: 'a subsidy, in traditional characters', ...form(['cost', '用餐補貼', '3元/人次']) },
  ],
}
