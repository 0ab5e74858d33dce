import type { Indicator } from '../../../../form/index.ts'
import { headOf, isCostRow, isCountUnit, isExtentUnit, isRate, quantityOf } from '../../../../queries/index.ts'

/** Units of what may be there today and gone tomorrow: people in a place, cars in use, animals in a stable. */
const state = '(?:个|项|人|名|位|户|家|台套|台|套|辆|所|座|间|栋|处|部|头|只|株|棵|组|眼|口|张|盏|枚|副|幅)'
const states = new RegExp(`^${state}$`)
/** What there is at a time, or is looked after: it may fall, whatever it is counted in. */
const standing =
  /在[册校岗编园院库栏建职学训籍保养]|存[栏量储]|库存|储备|保[有持]|[拥现]有|入住|常住|登记|期末|[年月季]末|[管维养看]护|管理|保洁|运[维行营转]|监测|覆盖|种植|承租|租赁|使用/
/** What is done and stays done. */
const deeds =
  '[新改扩]?建|建[设成]|购[置买]|采购|配[备发]|更[新换]|安装|加工|生产|培[训育]|举办|开展|组织|召开|发[放表布]|印[制刷发]|编[制印写]|救助|慰问|走访|资助|奖[励补]|改造|修[缮复建]|维修|治理|栽植|种下|制[定作]|修订|办[结理]|受理|查处|[巡抽督]?检[查测]?|新增|整改|完成|接[待收]|服务|拆除|清[理运淤]'
const done = new RegExp(`^(?:计划|全年|累计)?(?:${deeds})|(?:${deeds})(?:总)?(?:件|${state})?(?:数量?)$`)

/**
 * Whether the number of a row only grows over a year, so that a later one cannot be smaller: 培训人次, 新建机井(眼), 抢修场次.
 * Not so what may fall again (在册人数, 存栏, 运营车辆), rates, costs and ceilings.
 * @example countsUp(rowOf('quantity', '新建机井', '≥12眼'), '眼') // true
 */
export const countsUp = (row: Indicator, unit: string | null): boolean => {
  const op = quantityOf(row.target.value)?.op
  const name = headOf(row.name.raw)
  if (op === '≤' || op === '<' || row.direction?.value === 'reverse' || isRate(row.name.raw) || isCostRow(row))
    return false
  if (unit === null || standing.test(name)) return false
  if (isExtentUnit(unit)) return true
  return isCountUnit(unit) && (!states.test(unit) || done.test(name))
}
