import type { IndicatorCell, IndicatorList } from '../../form/indicator-cells.ts'
import { remembered } from '../../form/remembered.ts'
import { isLikelihood } from '../../form/typed-cell.ts'
import { bare } from './bare.ts'

/** What a column of the indicator table holds. */
export type ColumnName = 'side' | 'level1' | 'level1Points' | 'level2' | IndicatorCell | IndicatorList

const year = String.raw`(?:19|20)\d{2}年?度?`
const months = String.raw`(?:截[至止到]?)?(?:${year})?(?:\d{1,2}月?[-—–~～至])?\d{1,2}月(?:份|底|末)?`
const part = `(?:第?[一二三四1-4]季度|[上下]半年度?|半年度?|前[二三]季度|年中|第[一二三四]阶段|${months})`
const done = `(?:(?:完成|实现)(?:指标|目标)?(?:值|情况|数|结果|进度)|执行(?:值|情况|结果))`
const whole = '(?:实施期|中期|中长期|长期|规划期|项目期|全周期|总体?|三年|五年)'

/**
 * The words of column headers across the country, the first that fits wins. A header is compared without blanks, numbering
 * and the letter of a formula behind it ("全年执行数（B）").
 */
const words: readonly (readonly [ColumnName, RegExp])[] = [
  ['level1', /^(第?一级|1级|[ⅠI]级)(绩效|评价|考核)?(指标|目标)?(名称)?$/],
  ['level2', /^(第?二级|2级|(Ⅱ|II)级)(绩效|评价|考核)?(指标|目标)?(名称)?$/],
  ['level3', /^(第?三级|3级|(Ⅲ|III)级)(绩效|评价|考核)?(指标|目标)?(名称)?$/],
  [
    'name',
    /^(第?四级|4级)(绩效|评价|考核)?(指标|目标)?(名称)?$|^(绩效|评价|考核|具体)?指标(名称|内容及名称)$|^(具体)?指标$/,
  ],
  ['no', /^(指标)?序号$/],
  ['code', /^(绩效)?指标(编码|代码|编号)$/],
  ['core', /^是否(为)?(核心|关键|重点)(绩效)?(指标)?$|^核心(指标)?(标识)?$/],
  [
    'nature',
    /^(绩效)?(指标)?属性$|^(绩效)?指标值类型$|^定(量|性)[/、和与或]?定?(性|量)(指标)?$|^指标性质\(定[量性].定[量性]\)$/,
  ],
  ['direction', /^(指标)?方向(性)?$|^正[、/]?[反逆]向(指标)?$/],
  ['operator', /^(绩效)?(指标)?性质$|^(计算|运算|比较|关系|指标)?符号$|^(比较|计算|运算)符$/],
  ['unit', /^(绩效)?(指标)?(度量|计量|指标|指标值)?单位$/],
  ['likelihood', /^.{0,10}可能性(分析)?$/],
  [
    'causes',
    /^(经费|资金|制度|人员|硬件(条件|设施|设备)?|政策|技术)(条件)?保障$|^(经费|资金|制度|人员|硬件条件|政策)(原因|因素)$/,
  ],
  [
    'initialTarget',
    /^原(批复|定|设定|申报)?的?(绩效)?(指标|目标)值?$|^年初(设定|预期|绩效|批复|申报|下达)?的?(指标|目标)?值?$/,
  ],
  ['adjustedTarget', /^(年中|中期)?调整后?的?(绩效)?(指标|目标)?值$|^(年中|中期)?调整后的?(绩效)?(指标|目标)$/],
  ['termTarget', new RegExp(`^${whole}(?:绩效)?(?:总)?(?:指标|目标)?值$|^${whole}(?:绩效)?指标$`)],
  [
    'target',
    /^预期(当年|本年度?|年度)实现值$|^(当年|本年度?|年度)预期实现值$|^(当年|本年度?|年度|预期)?(计划|目标)水平$|^(绩效|年度)?(指标|目标)值[及和与](计量|度量)?单位$/,
  ],
  [
    'forecast',
    /^(绩效)?(指标)?(全年|年度|年底|年末|至年底|到年底)?(预计|预期|预估|预测)(至|到)?(全年|年底|年末|年度)?(可)?(完成|执行|实现)(指标|目标)?(值|情况|数|结果)$|^(全年|年底|年末)预计值?$/,
  ],
  ['completionRate', /^(年度|指标|目标|全年|实际)?(实际)?(完成|实现)(率|比例|程度|百分比)(\(%\))?$/],
  [
    'history',
    new RegExp(
      `^(?:上(?:一|两)?年度?|去年|前年|前[一二两三]年|近.年|历史|往年)(?:度)?(?:实际|平均)?(?:${done}|指标值|目标值|水平|值|数据)?$`,
    ),
  ],
  ['actual', new RegExp(`^(?:上半年|半年)度?(?:实际|累计)?(?:绩效)?(?:指标|目标)?${done}$`)],
  [
    'actual',
    new RegExp(
      `^${year}(?:实际|累计)?${done}$|^${year}实际(?:值|数|水平|情况)?$|^${months}(?:实际|累计|绩效)?(?:指标|目标)?${done}$`,
    ),
  ],
  ['target', /^计划(完成|实现)(值|情况|数)$/],
  ['progress', new RegExp(`^${part}(?:计划|目标|预计|实际|累计|指标|进度)*(?:${done}|进度|值|数|情况)?$`)],
  [
    'actual',
    new RegExp(
      `^(?:年度|全年|本年度?|绩效|指标|目标|年末|年终|截至目前|目前|已)*值?(?:实际|累计)?${done}$|^(?:年度|全年)?实际(?:完成)?(?:值|情况|数)$|^完成值?$|^业绩值?$`,
    ),
  ],
  [
    'target',
    new RegExp(
      `^(?:${year}|年度|全年|当年|本年度?|预期|计划|设定|考核|批复|申报)*(?:绩效|评价|考核)?(?:指标|目标){1,2}值(?:\\(.{1,10}\\))?$|^(?:${year})?(?:绩效|年度|全年|预期|计划|设定|考核)值$|^(?:年度|预期|计划)(?:绩效)?指标$|^(?:绩效)?指标(?:要求|目标)$`,
    ),
  ],
  [
    'scoringRule',
    /^(指标)?(评分|评价|评扣分|评[(]扣[)]分|扣分|计分|赋分|打分|给分|加扣分)(的)?(标准|规则|细则|依据|办法|要点|说明)(说明|及依据)?$|^得分(标准|规则|细则)$/,
  ],
  ['scoringMethod', /^(评分|计分|评价|考核|打分|赋分)(的)?(方法|方式)$/],
  ['scoreReason', /^(得分|扣分|失分|评分)(的)?(原因|理由|说明|依据|情况|情况说明)$/],
  ['scoreFactor', /^(得分|评分|完成|调整)系数$/],
  [
    'reviewScore',
    /^(复核|复评|审核|核定|抽查|抽评|主管部门|财政(部门)?|专家(组)?|第三方|评价组)(复核|复评|评价|评审|评定|核定|审核|认定)?(得分|评分|分数)$/,
  ],
  [
    'score',
    /^(单位|部门|指标)?(自评|实际|评价|考核|自查|最终|综合)?(得分|评分|得分数|分数)(\(.{1,6}\))?$|^自评分(数|值)?$/,
  ],
  [
    'weight',
    /^(指标|绩效|三级指标|评价)?(分值|权重|分值权重|权重分值?|标准分值?|满分|权数|权重系数)(\(?\/?(权重|分值)\)?)?(\(\d+(分|%)?\)|\(%\)|\(分\))?$/,
  ],
  ['grade', /^(评价|自评|完成|考核|绩效)(结果|等级|等次|评级)$|^(等级|等次|评级)$/],
  ['formula', /^(指标)?(内容\/)?(计算|测算)(公式|方法|方式|过程|口径)$|^公式$/],
  ['definition', /^(绩效|评价)?指标值?(解释|说明|内涵|定义|释义|含义|注释)([及和与]?(计算公式|评分标准|计算方法))?$/],
  ['description', /^(绩效)?指标(描述|内容)$/],
  [
    'basis',
    /^(绩效)?(指标|目标)值?的?(确定|设定|设置|制定|取值|测算)?(依据|来源)$|^(确定|设定|取值|测算|设置)(指标值?|目标值?)?的?依据$/,
  ],
  ['dataSource', /^(指标|评价)?(数据|资料|信息)(来源|出处|获取(方式|渠道))([及和与].{2,8})?$|^取数(来源|方式|渠道)$/],
  ['evidence', /^(完成情况)?(佐证|证明|支撑|支持|印证|备查)(性)?(材料|资料|文件|依据)(名称|目录|清单)?$/],
  ['baseValue', /^(基准|基期|基础|初始)值$/],
  ['standard', /^(绩效|参考|行业|历史|国家|计划|衡量|参照|指标|评判|服务)标准值?$|^(历史|行业)?参考值$/],
  ['responsible', /^(责任|牵头|承办|负责|落实|完成)(科室|处室|股室|单位|部门|人)$/],
  ['measures', /^(拟)?(采取的?)?(改进|整改|纠偏|应对|下一步(改进|工作)?)的?(措施|建议|意见|要求|打算|计划)(和建议)?$/],
  [
    'note',
    /^(指标)?(未完成|未达标|偏差|差异|偏离|产生偏差|未完成或偏离)(指标)?的?(原因)?(分析|说明|情况|情况分析)?([及与和、]?(拟?采取的?)?(下一步)?(改进|整改|纠偏|下一步)?(工作)?(的)?(措施|情况|意见|建议|方案))?$|^(未完成)?原因(分析|说明)?([及与和](改进|整改)?措施)?$/,
  ],
  ['remark', /^备注(说明)?$/],
  // Words of a region's own, told by what they are about.
  ['note', /^(?!.*调整)[^扣失得评]{1,10}(原因|理由)(分析|说明)?([及与和](拟采取的?)?(改进|整改)?措施)?$/],
]

const nameOf = remembered((text: string): ColumnName | undefined => {
  const label = bare(text)
    .replace(/^[★☆▲*]/, '')
    .replace(/\([A-Z](\/[A-Z])?\)$/, '')
  if (isLikelihood(label)) return 'likelihoods'
  const found = (one: string) => words.find(([, pattern]) => pattern.test(one))?.[0]
  // "完成可能性（确定能/有可能/完全不可能）": what stands in brackets explains the header.
  const plainer = label.replace(/\([^()]{1,24}\)$/, '')
  // "全年（程）目标值": what stands in brackets within it is another word for what stands before them.
  return found(label) ?? (plainer === '' ? undefined : found(plainer)) ?? found(label.replace(/\([^()]{1,3}\)/g, ''))
})

/**
 * What a column holds, by its header alone, or undefined where the text is no such header. The columns beside it decide
 * the rest: 三级指标 is the name where there is no fourth level, 备注 the note where no column gives reasons.
 * @example columnName('评（扣）分标准') // 'scoringRule'
 */
export const columnName = (text: string): ColumnName | undefined => (text.length > 48 ? undefined : nameOf(text))
