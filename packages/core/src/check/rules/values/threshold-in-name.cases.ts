import type { RuleCases } from '../../rule.ts'

const named = (name: string, target = '≥1次') => ({
  documents: [{ forms: [{ rows: [['quantity', name, target] as const] }] }],
})

export const thresholdInNameCases: RuleCases = {
  fires: [
    { name: 'a share', ...named('90%以上的村医掌握急救技能', '急救能力增强'), at: ['90%以上的村医掌握急救技能'] },
    { name: 'a bound in words', ...named('组织义诊不少于6次', '按计划完成'), at: ['组织义诊不少于6次'] },
    { name: 'a sign', ...named('村医培训合格率≥95%', '合格'), at: ['村医培训合格率≥95%'] },
    { name: 'at the end', ...named('村卫生室巡诊12次以上', '完成'), at: ['村卫生室巡诊12次以上'] },
  ],
  silent: [
    { name: 'people of an age', ...named('60岁以上老人体检', '≥800人') },
    { name: 'an ordinal and a year', ...named('2025年第3届村医技能大赛') },
    { name: 'a numbered label', ...named('指标 2: 村医培训', '≥80人') },
    { name: 'a model of work', ...named('推行“1+3+N”家庭医生签约', '≥2000户') },
    { name: 'people not younger than', ...named('不低于60岁老人家庭医生签约', '≥500户') },
    { name: 'a level of water', ...named('水质达到3类标准的水源地', '≥2处') },
    { name: 'a survey named by its share', ...named('1%人口抽样调查', '1次') },
    { name: 'a hotline', ...named('12320热线接听', '≥500次') },
    { name: 'a group by level', ...named('3级以上医院对口帮扶', '≥2家') },
    {
      name: 'a group by its income',
      documents: [{ forms: [{ rows: [['socialBenefit', '集体经济收入达10万元以上村占比', '≥80%']] }] }],
    },
  ],
}
