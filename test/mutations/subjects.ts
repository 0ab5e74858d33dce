/** Something that a project does: how much of it, how well, what it costs. */
export interface Activity {
  /** How the goal says it: 举办农技培训班. */
  readonly act: string
  readonly quantity: string
  readonly unit: string
  readonly least: number
  readonly most: number
  readonly quality: string
  readonly cost: string
}

/** What a project is about. All of it is made up. */
export interface Subject {
  readonly unit: string
  readonly department: string
  readonly project: string
  readonly activities: readonly Activity[]
  readonly social: string
  readonly sustainable: string
  readonly group: string
}

const activity = (
  act: string,
  quantity: string,
  unit: string,
  [least, most]: readonly [number, number],
  quality: string,
  cost: string,
): Activity => ({ act, quantity, unit, least, most, quality, cost })

export const subjects: readonly Subject[] = [
  {
    unit: '云梯县农业技术服务站',
    department: '云梯县农业农村局',
    project: '农业新技术推广',
    activities: [
      activity('举办农技培训班', '农技培训班举办期数', '期', [8, 24], '农技培训班学员考核合格率', '农技培训班举办费用'),
      activity('建设水稻示范田', '水稻示范田建设面积', '亩', [200, 900], '水稻示范田验收合格率', '水稻示范田建设费用'),
      activity('发放技术手册', '技术手册发放数量', '册', [3000, 9000], '技术手册印刷合格率', '技术手册印制发放费用'),
      activity('化验土壤样品', '土壤样品化验数量', '份', [300, 1200], '土壤样品化验准确率', '土壤样品化验费用'),
    ],
    social: '受训农户新技术应用率',
    sustainable: '推广技术在次年继续应用率',
    group: '参训农户',
  },
  {
    unit: '青禾区文化馆',
    department: '青禾区文化和旅游局',
    project: '公共文化惠民',
    activities: [
      activity(
        '开展送戏下乡演出',
        '送戏下乡演出场次',
        '场',
        [30, 90],
        '送戏下乡演出质量考核达标率',
        '送戏下乡演出费用',
      ),
      activity('举办公益书画展', '公益书画展举办次数', '次', [6, 18], '公益书画展布展验收合格率', '公益书画展举办费用'),
      activity(
        '开办艺术辅导课',
        '艺术辅导课开办课时',
        '课时',
        [200, 600],
        '艺术辅导课学员考核合格率',
        '艺术辅导课开办费用',
      ),
      activity('购置流动图书', '流动图书购置数量', '册', [2000, 8000], '流动图书验收合格率', '流动图书购置费用'),
    ],
    social: '乡镇文化活动覆盖率',
    sustainable: '文化辅导员队伍稳定率',
    group: '现场观众',
  },
  {
    unit: '白石市公路养护中心',
    department: '白石市交通运输局',
    project: '农村公路日常养护',
    activities: [
      activity('养护农村公路', '农村公路养护里程', '公里', [60, 240], '农村公路养护路段优良率', '农村公路养护费用'),
      activity('更换道路标志牌', '道路标志牌更换数量', '块', [80, 400], '道路标志牌安装合格率', '道路标志牌更换费用'),
      activity('修复桥梁护栏', '桥梁护栏修复长度', '米', [300, 1500], '桥梁护栏修复验收合格率', '桥梁护栏修复费用'),
      activity('清理道路边沟', '道路边沟清理长度', '米', [5000, 20000], '道路边沟清理达标率', '道路边沟清理费用'),
    ],
    social: '养护路段通行保障率',
    sustainable: '养护设施完好率',
    group: '沿线居民',
  },
  {
    unit: '临川县林业工作站',
    department: '临川县自然资源局',
    project: '森林有害生物防治',
    activities: [
      activity('清理病死树木', '病死树木清理株数', '株', [800, 4000], '病死树木除害处理达标率', '病死树木清理费用'),
      activity('悬挂诱捕器', '诱捕器悬挂数量', '套', [300, 1200], '诱捕器安装合格率', '诱捕器购置悬挂费用'),
      activity('释放天敌昆虫', '天敌昆虫释放批次', '批次', [10, 40], '天敌昆虫质量抽检合格率', '天敌昆虫购置释放费用'),
      activity('巡查林区', '林区巡查次数', '次', [120, 360], '林区巡查记录完整率', '林区巡查劳务费用'),
    ],
    social: '林区虫情控制率',
    sustainable: '古树名木保存率',
    group: '林农',
  },
  {
    unit: '柳湾区社区服务中心',
    department: '柳湾区民政局',
    project: '居家养老服务',
    activities: [
      activity('开展上门助浴服务', '上门助浴服务人次', '人次', [600, 2400], '上门助浴服务合格率', '上门助浴服务费用'),
      activity('改造适老设施', '适老设施改造户数', '户', [50, 200], '适老设施改造验收合格率', '适老设施改造费用'),
      activity('配送助餐', '助餐配送份数', '份', [8000, 30000], '助餐食品抽检合格率', '助餐配送补贴费用'),
      activity(
        '培训养老护理员',
        '养老护理员培训人数',
        '人',
        [60, 200],
        '养老护理员培训考核合格率',
        '养老护理员培训费用',
      ),
    ],
    social: '失能老人上门服务覆盖率',
    sustainable: '签约服务机构存续率',
    group: '服务老人',
  },
  {
    unit: '东岭县疾病防治站',
    department: '东岭县卫生健康局',
    project: '重点人群健康管理',
    activities: [
      activity('体检老年人', '老年人体检人数', '人', [1500, 6000], '老年人体检报告规范率', '老年人体检费用'),
      activity(
        '随访慢性病患者',
        '慢性病患者随访人次',
        '人次',
        [2000, 9000],
        '慢性病患者随访记录规范率',
        '慢性病患者随访费用',
      ),
      activity('举办健康讲座', '健康讲座举办场次', '场', [20, 80], '健康讲座内容审核合格率', '健康讲座举办费用'),
      activity('监测饮用水点', '饮用水点监测数量', '个', [30, 120], '饮用水点监测数据准确率', '饮用水点监测费用'),
    ],
    social: '重点人群健康档案使用率',
    sustainable: '基层医生签约服务续签率',
    group: '体检居民',
  },
]
