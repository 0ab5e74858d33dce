import { expect, test } from 'vitest'
import { columnName } from './column-name.ts'

test.each([
  ['level1', '一级指标', '一级 绩效指标', '第一级指标'],
  ['level3', '三级指标', '三级'],
  ['name', '四级指标', '指标名称', '绩效指标名称'],
  ['target', '年度指标值', '绩效目标值', '2026年目标值', '年度绩效指标值（A）', '目标值（标准）', '预期指标值'],
  ['target', '预期当年实现值', '当年预期实现值', '本年度计划水平', '指标值及单位'],
  ['termTarget', '实施期指标值', '总目标值', '中期指标值'],
  ['initialTarget', '年初值', '年初设定目标值'],
  ['adjustedTarget', '调整值', '调整后目标值'],
  ['actual', '全年完成值', '1-7月执行情况', '截至7月底完成情况', '实际完成值（B）', '指标值完成情况'],
  ['forecast', '全年预计完成情况', '预计年底完成值', '绩效指标全年预计完成情况'],
  ['progress', '一季度', '前三季度', '第二季度目标', '1-6月'],
  ['history', '上年完成值', '去年指标值', '历史值', '近两年指标值', '上年度实际水平'],
  ['operator', '指标性质', '计算符号'],
  ['unit', '度量单位', '计量单位'],
  ['direction', '指标方向', '正/反向'],
  ['standard', '绩效标准', '行业标准', '参考值'],
  ['scoringRule', '评分标准', '评（扣）分标准', '评价标准', '赋分规则'],
  ['scoringMethod', '评分方法', '计分方式'],
  ['scoreReason', '扣分原因', '得分说明'],
  ['scoreFactor', '得分系数'],
  ['reviewScore', '复核得分', '第三方评价得分'],
  ['dataSource', '数据来源', '数据来源及获取方式'],
  ['evidence', '佐证材料', '证明资料'],
  ['likelihood', '完成目标可能性', '完成可能性（确定能、有可能、完全不可能）'],
  ['likelihoods', '确定能', '完全不可能'],
  ['causes', '经费保障', '硬件条件保障'],
  ['note', '偏差原因分析及改进措施', '未完成原因分析', '原因说明'],
  ['measures', '改进措施', '下一步改进措施'],
  ['remark', '备注'],
  ['definition', '指标解释', '指标解释及计算公式'],
  ['formula', '计算公式', '指标内容/计算公式'],
  ['core', '是否核心指标'],
  ['weight', '分值权重（90）', '权重（%）'],
] as const)('%s: %s …', (name, ...labels) => {
  expect(labels.map((label) => columnName(label))).toEqual(labels.map(() => name))
})

test.each(['项目名称', '年度绩效目标', '资金来源', '全年执行数', '产出指标', '≥95%', '其他'])(
  'no column: %s',
  (text) => {
    expect(columnName(text)).toBeUndefined()
  },
)
