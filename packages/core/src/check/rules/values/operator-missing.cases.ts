import type { RuleCases } from '../../rule.ts'

const form = (...rows: readonly (readonly [string, string, string])[]) => ({ documents: [{ forms: [{ rows }] }] })

export const operatorMissingCases: RuleCases = {
  fires: [
    { name: 'a count', ...form(['quantity', '慰问困难家庭户数', '60户']), at: ['60户'] },
    { name: 'a count without its unit', ...form(['quantity', '完成数量', '8']), at: ['8'] },
    { name: 'a rate below 100 %', ...form(['quality', '设施完好率', '95%']), at: ['95%'] },
    { name: 'a time', ...form(['timeliness', '报修响应时间', '4小时']), at: ['4小时'] },
    {
      name: 'hazards done away with, of which more is better',
      ...form(['quantity', '消除滑坡隐患点', '3处']),
      at: ['3处'],
    },
    {
      name: 'the column for operators is blank',
      documents: [{ forms: [{ rows: [['quantity', '增设护栏长度', '800', { operator: '', unit: '米' }]] }] }],
      at: ['800'],
    },
    {
      name: 'what is done about the unwanted: the more the better',
      ...form(['quantity', '实施风险管控污染地块数', '4个']),
      at: ['4个'],
    },
  ],
  silent: [
    { name: 'an operator', ...form(['quantity', '慰问困难家庭户数', '≥60户']) },
    { name: 'an operator in words', ...form(['quantity', '慰问困难家庭户数', '不少于60户']) },
    { name: 'one event', ...form(['quantity', '举办青年技能大赛', '1次']) },
    { name: 'the whole of a rate', ...form(['quality', '工资发放准确率', '100%']) },
    { name: 'a cost, which another rule looks at', ...form(['cost', '慰问品采购', '6万元']) },
    { name: 'a date', ...form(['timeliness', '完成时间', '2025年12月']) },
    { name: 'a range', ...form(['quantity', '每队队员', '10-15人']) },
    { name: 'people paid by the list', ...form(['quantity', '工资福利发放人数', '58人']) },
    { name: 'the whole year', ...form(['quantity', '保洁服务时间', '12个月']) },
    { name: 'none at all', ...form(['quality', '安全事故', '0起']) },
    { name: 'a ratio of two things', ...form(['economicBenefit', '财政资金撬动比', '1:4']) },
    { name: 'a fixed number of staff', ...form(['quantity', '在编人员数量', '12人']) },
    {
      name: 'a rhythm in words',
      documents: [{ forms: [{ rows: [['timeliness', '节假日延长开放', '每日延长2小时']] }] }],
    },
    {
      name: 'words that end in a number',
      documents: [{ forms: [{ rows: [['sustainableImpact', '驿站运行', '制度上墙、专人管理、每周开放5天']] }] }],
    },
    {
      name: 'an operator in a column of its own',
      documents: [{ forms: [{ rows: [['quantity', '增设护栏长度', '800', { operator: '≥', unit: '米' }]] }] }],
    },
    { name: 'about so much', documents: [{ forms: [{ rows: [['socialBenefit', '住院费用报销比例', '70%左右']] }] }] },
  ],
}
