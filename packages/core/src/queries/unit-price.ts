/** What a name calls an amount for one: 单价, 人均, 吨均, 单座造价, 单位成本, 每公里. Not 清单 or 订单, not 单位 that is an office. */
const perOne =
  /单价|标准|定额|[人户亩次生台场日月吨件份床村校站平]均(?![衡等匀])|单位(?:成本|造价|价格|面积)|(?<![订清账菜名传工保罚凭提运面表])单[家户批例眼村校班艘幅个件台套座方盏灯株棵户人次份块只辆条间处所场期篇页米本册亩吨站床桌井支根张艘頭头]|每(?!年)/

/**
 * Whether a name is that of an amount for one thing, as opposed to a sum.
 * @example isUnitPrice('单座改造补助') // true
 * @example isUnitPrice('清单编制费用') // false
 */
export const isUnitPrice = (name: string): boolean => perOne.test(name)
