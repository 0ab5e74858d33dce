import type { RuleCases } from '../../rule.ts'

const form = (...rows: readonly (readonly [string, string, string])[]) => ({ documents: [{ forms: [{ rows }] }] })

export const unitVsNameCases: RuleCases = {
  fires: [
    { name: 'a quantity in years', ...form(['quantity', '支持老年大学办学', '= 1 年']), at: ['= 1 年'] },
    { name: 'things counted in times', ...form(['quantity', '指标 3: 应急器材购置数量', '≥6 次']), at: ['≥6 次'] },
    { name: 'people counted in events', ...form(['quantity', '参训人数', '≥40场']), at: ['≥40场'] },
    { name: 'a rate counted', ...form(['quality', '器材完好率', '≥95件']), at: ['≥95件'] },
    { name: 'a time in per cent', ...form(['timeliness', '工资发放时间', '≥95%']), at: ['≥95%'] },
    { name: 'pieces in people', ...form(['quantity', '辅具适配件数', '≥520人']), at: ['≥520人'] },
    { name: 'an area in pieces', ...form(['quantity', '改造面积', '≥300个']), at: ['≥300个'] },
    { name: 'a weight in people', ...form(['ecologicalBenefit', '年减少散煤用量', '≥320人']), at: ['≥320人'] },
    { name: 'an index in kilometres', ...form(['socialBenefit', '路面技术状况指数', '≥90公里']), at: ['≥90公里'] },
    { name: 'books in events', ...form(['quantity', '新增馆藏图书', '≥60场']), at: ['≥60场'] },
    { name: 'how long before, in percent', ...form(['timeliness', '暴雨预警提前量', '≥45%']), at: ['≥45%'] },
  ],
  silent: [
    { name: 'a quantity that is a time', ...form(['quantity', '免费开放天数', '≥300天']) },
    { name: 'a lease', ...form(['quantity', '仓库租赁', '1年']) },
    { name: 'stock for so many months', ...form(['quantity', '应急物资储备量', '≥3个月']) },
    { name: 'a time under timeliness', ...form(['timeliness', '报修响应', '≤4小时']) },
    { name: 'how often in a time', ...form(['timeliness', '集中巡查时间', '≥4次']) },
    { name: 'cases', ...form(['quantity', '办结案件数', '≥520起']) },
    { name: 'activities in times', ...form(['quantity', '宣传活动数量', '≥5次']) },
    { name: 'maintenance named in times', ...form(['quantity', '器材维护次数', '≥5次']) },
    { name: 'people and visits', ...form(['quantity', '参训人数', '≥400人次']) },
    { name: 'a rate', ...form(['quality', '器材完好率', '≥95%']) },
    { name: 'a frequency', ...form(['quantity', '巡查频率', '2次/周']) },
    { name: 'an unusual unit', ...form(['quality', '婴儿死亡率', '≤3人/千人']) },
    { name: 'a unit price of a cost', ...form(['cost', '每人培训天数标准', '≤420元']) },
    { name: 'hours of recordings', documents: [{ forms: [{ rows: [['quantity', '整理口述史料', '≥60小时']] }] }] },
    { name: 'users, who are people', ...form(['socialBenefit', '平台注册用户数', '≥15万人']) },
    { name: 'stock for so many days', ...form(['quantity', '应急粮油储备量', '≥15天']) },
    { name: 'an index in marks', ...form(['socialBenefit', '环境质量指数', '≥90分']) },
    { name: 'things that are tended', ...form(['quantity', '巡检路灯', '≥12次']) },
    { name: 'months', documents: [{ forms: [{ rows: [['quantity', '岗位保障月数', '12个月']] }] }] },
  ],
}
