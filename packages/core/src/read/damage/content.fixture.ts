import type { Level2 } from '../../form/codes.ts'
import type { Random } from './random.fixture.ts'

/** What an invented project is about: nothing here stands in any real document. */
interface Theme {
  readonly project: string
  readonly goal: string
  readonly things: readonly [string, ...string[]]
  readonly measure: string
  readonly people: string
}

const themes: readonly [Theme, ...Theme[]] = [
  {
    project: '河道清淤整治',
    goal: '清理六条中小河道淤积，恢复行洪断面，汛前完成全部标段验收；\n同步修补破损护坡。',
    things: ['清淤河段', '修补护坡', '拆除阻水构筑物', '布设水位标尺', '栽植护岸柳树（含补植）'],
    measure: '公里',
    people: '沿河居民',
  },
  {
    project: '乡镇卫生院设备更新',
    goal: '为七所卫生院更换老旧影像设备，开展使用培训，做到当年采购当年投用。',
    things: ['更换数字化影像设备', '培训操作人员', '建立设备台账', '开展义诊巡诊', '改造机房、铺设专用线路'],
    measure: '台（套）',
    people: '就诊患者',
  },
  {
    project: '农村公路养护',
    goal: '1.完成县乡道路日常养护；2.处治病害路段；3.完善安保设施，保障群众出行安全。',
    things: ['日常养护里程', '处治病害路段', '增设波形护栏', '更换桥梁支座', '施划标线'],
    measure: '处',
    people: '沿线群众',
  },
  {
    project: '中小学营养午餐',
    goal: '按在校天数为学生提供营养午餐，食材统一招标配送，留样检测全覆盖。',
    things: ['供餐学校', '供餐学生', '食材抽检批次', '厨房改造', '从业人员体检'],
    measure: '所',
    people: '学生家长',
  },
  {
    project: '古籍数字化',
    goal: '完成馆藏地方志扫描、著录和上网，向公众免费开放检索。',
    things: ['扫描古籍', '著录条目', '举办专题展览', '修复残损册页', '编印《馆藏提要》'],
    measure: '册',
    people: '读者',
  },
  {
    project: '森林防火监测',
    goal: '建设林区视频监控，做到重点时段全天候值守，发现火情十分钟内上报。',
    things: ['安装监控前端', '开设防火隔离带', '组织扑火演练', '聘用护林员', '发放宣传挂历'],
    measure: '个',
    people: '林区群众',
  },
]

export const themeOf = (random: Random): Theme => random.pick(themes)

/** An indicator as it may stand under a level 2: its name and its target. */
export const indicatorOf = (
  random: Random,
  theme: Theme,
  level2: Level2,
  no: number,
): { readonly name: string; readonly target: string; readonly actual: string } => {
  const thing = theme.things[no % theme.things.length] ?? theme.things[0]
  const n = 2 + random.below(90)
  const both = (target: string, actual: string) => ({ target, actual })
  const row = (name: string, values: { readonly target: string; readonly actual: string }) => ({ name, ...values })
  switch (level2) {
    case 'quantity':
      return row(
        `${random.pick(['', '', '2026年'])}${thing}${random.pick(['', '数量', '数', '（24小时）'])}`,
        random.pick([
          both(`≥${n}${theme.measure}`, `${n + 3}${theme.measure}`),
          both(`${n} ${theme.measure}`, `${n}${theme.measure}`),
          both(`=${n}${theme.measure}`, `${n}${theme.measure}`),
          both(`不少于${n}${theme.measure}`, `${n + 1}${theme.measure}`),
          both(`${n}`, `${n}`),
          both('全部完成', '全部完成'),
        ]),
      )
    case 'quality':
      return row(
        `${thing}${random.pick(['合格率', '验收通过率', '达标率'])}`,
        random.pick([both('≥95%', '97.5%'), both('100%', '100%'), both('≥ 98 %', '98%')]),
      )
    case 'timeliness':
      return random.chance(0.5)
        ? row(
            `${thing}完成时间`,
            random.pick([
              both('2026年11月底前', '2026年10月'),
              both('2026 年 12 月 31 日前', '12月20日'),
              both('按合同约定时间完成', '已按合同完成'),
              both('1-12月', '1-12月'),
            ]),
          )
        : row(`${theme.project}按期完成率`, both('≥90%', '92%'))
    case 'cost':
    case 'economicCost':
      return row(
        `${thing}${random.pick(['成本', '支出', '单价'])}`,
        random.pick([
          both(`≤${n}万元`, `${n - 0.5}万元`),
          both(`${n}0元/人/天`, `${n}0元/人/天`),
          both(`≤${n}.5 万元/${theme.measure.slice(0, 1)}`, `${n}万元`),
        ]),
      )
    case 'socialCost':
      return row('施工期间扰民投诉', both('≤3次', '1次'))
    case 'ecologicalCost':
      return row('施工弃渣处置', both('合规处置', '合规处置'))
    case 'economicBenefit':
      return row(
        `带动${theme.people}增收`,
        random.pick([both('有所提高', '有所提高'), both(`≥${n}万元`, `${n + 2}万元`)]),
      )
    case 'socialBenefit':
      return row(
        `${theme.project}社会知晓度`,
        random.pick([
          both('持续提升', '持续提升'),
          both('明显改善', '有改善'),
          both('≥80%', '85%'),
          both('较上年增长5%以上', '增长6%'),
          both('0起责任事故', '0起'),
        ]),
      )
    case 'ecologicalBenefit':
      return row('生态环境质量', random.pick([both('逐步好转', '好转'), both('不降低', '未降低')]))
    case 'sustainableImpact':
      return row(
        `${thing}长效管护机制`,
        random.pick([both('建立健全', '已建立'), both('长期', '长期'), both('≥5年', '5年')]),
      )
    case 'serviceSatisfaction':
      return row(
        `${theme.people}满意度`,
        random.pick([both('≥90%', '93%'), both('≥ 85 %', '88%'), both('95%以上', '96%')]),
      )
    default:
      throw new Error(`no indicators of ${level2}`)
  }
}

/** What stands in a column that is neither name nor value. */
export const textFor = (random: Random, property: string, theme: Theme): string => {
  switch (property) {
    case 'definition':
      return random.pick([
        `反映${theme.project}的完成情况`,
        `${theme.project}实际完成数/计划完成数×100%`,
        `考核${theme.people}对工作的评价情况。`,
      ])
    case 'basis':
      return random.pick(['年初工作计划', '行业标准', `云财〔2025〕${1 + random.below(90)}号`, '项目实施方案'])
    case 'note':
      return random.pick(['', '', `因${theme.things[0]}招标延期，下年度提前启动`, '无'])
    case 'description':
      return `${theme.project}情况`
    case '评分标准':
      return random.pick(['达到目标值得满分，每少1%扣0.5分，扣完为止', '按完成比例计分', '完成得满分，未完成不得分'])
    case 'forecast':
    case 'termTarget':
    case 'progress':
      return random.pick([
        '≥95%',
        '100%',
        `${3 + random.below(60)}${theme.measure}`,
        `≥${3 + random.below(60)}${theme.measure}`,
        '全部完成',
        '11月底前',
        '',
      ])
    case 'adjustedTarget':
      return random.pick(['', '', '', `≥${3 + random.below(60)}${theme.measure}`, '≥90%'])
    case 'completionRate':
      return random.pick(['100%', '96.5%', '104%', '87.2%'])
    case 'likelihood':
      return random.pick(['确定能', '确定能', '有可能', '完全不可能'])
    case 'causes':
      return random.pick(['', '', '', '√'])
    case 'likelihoods':
      return random.pick(['', '', '√'])
    case 'scoringMethod':
      return random.pick(['比率法', '阈值法', '完成比例法', '问卷法'])
    case 'scoreFactor':
      return random.pick(['1', '0.95', '0.8', '1.0'])
    case 'evidence':
      return random.pick(['验收单', '统计台账', '签到表', '会计凭证', '平台截图'])
    case 'measures':
      return random.pick(['', '', '加强进度督促', '下年度提前启动采购'])
    case 'remark':
      return random.pick(['', '', '', '顺延两周', '已报主管部门'])
    case '测算说明':
      return random.pick(['按上年支出测算', '按合同测算', ''])
    case '数据来源':
      return random.pick(['验收报告', '统计台账', '问卷调查', '财务账簿'])
    case '绩效标准':
      return random.pick(['历史标准', '计划标准', '行业标准'])
    case '历史参考值':
      return random.pick(['', '86%', '12个', '无'])
    default:
      return ''
  }
}

const places: readonly [string, ...string[]] = ['云溪县', '白桥区', '南屏市', '龙栖县', '松岭自治县', '望江开发区']
const bodies: readonly [string, ...string[]] = [
  '水务局',
  '卫生健康局',
  '交通运输局',
  '教育局',
  '图书馆',
  '林业和草原局',
]

export const unitOf = (random: Random): string => random.pick(places) + random.pick(bodies)
