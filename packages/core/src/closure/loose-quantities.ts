import type { Form, Indicator } from '../form/index.ts'
import { plainName, quantitiesOf } from '../queries/index.ts'
import { unitClass } from '../queries/unit-class.ts'
import { Exact } from '../value/exact.ts'
import { scales } from '../value/scales.ts'
import type { Count } from './unit-quantities.ts'

/** What a price is for one of, as its name says: 每公顷, 单个, 亩均. */
const perOne = /每(?![年月日天周季])(\p{Script=Han}{1,4})|单(\p{Script=Han})|(\p{Script=Han})均/u
/** The same, and how often it is paid: what a price is for one of is no word of the thing. */
const perWords = /每(?:个|件|项|\p{Script=Han})|单(?:个|件|\p{Script=Han})|\p{Script=Han}均/gu
/** Words of any price and of any work. */
const idle =
  /补助|补贴|补偿|奖励|成本|费用|经费|标准|资金|单价|价格|造价|定额|上限|平均|建设|购置|采购|改造|维修|维护|运维|更新|服务|项目|工作|活动|管理|运行|支出|使用/g
/** Things that are counted in 个, 所, 家: 每村, 每校. */
const things = /^[村校站点园院馆班镇乡栋社店]/
const thingUnits = new Set(['个', '所', '家', '座', '处', '条', '栋'])
const pupils = /学生|幼儿|儿童|学员|新生|在校|在园/
interface Measure {
  readonly row: Indicator
  readonly name: string
  readonly unit: string
  readonly number: Exact
  readonly open: boolean
}

const measuresOf = (form: Form): readonly Measure[] =>
  form.indicators.flatMap((row) => {
    if (row.level2.value !== 'quantity') return []
    const values = quantitiesOf(row.target.value)
    const [value] = values
    if (!value || values.length > 1 || value.unit === null || value.per?.length) return []
    const range = value.kind === 'range'
    const number = new Exact(range ? value.from : value.number).times(value.scale ? scales[value.scale] : 1)
    const open = range || value.op === '≥' || value.op === '>'
    return [{ row, name: plainName(row.name.raw), unit: unitClass(value.unit), number, open }]
  })

const pairsOf = (name: string): readonly string[] =>
  name
    .replace(perWords, ' ')
    .replace(idle, ' ')
    .split(/[^\p{Script=Han}]+/u)
    .flatMap((piece) => [...piece.slice(1)].map((_, at) => piece.slice(at, at + 2)))

/** The rows that the words of the price leave: in its unit, and of the thing that it is for. */
const fitting = (name: string, per: readonly string[], measures: readonly Measure[]): readonly Measure[] => {
  const [unit] = per
  if (unit === '生') return measures.filter((each) => each.unit === '人' && pupils.test(each.name))
  const one = perOne.exec(name)
  const word = unit ?? one?.[1] ?? one?.[2] ?? one?.[3] ?? ''
  if (word === '') return []
  const inUnit = measures.filter((each) =>
    unit === undefined ? word.startsWith(each.unit) : each.unit === unitClass(unit),
  )
  const pairs = pairsOf(name)
  const shared = inUnit.filter((each) => pairs.some((pair) => each.name.includes(pair)))
  if (shared.length > 0 || inUnit.length > 0 || !things.test(word)) return shared
  return measures.filter((each) => thingUnits.has(each.unit) && each.name.includes(word.charAt(0)))
}

/**
 * The quantity of a unit price (not of a cap on what one may get) whose unit stands in its name only (每公顷修复成本, 单个分站建设成本), or whose row is told by a
 * word in common; undefined where no row or more than one fits.
 * @example looseCountFor(priceRow, [], form)?.number.toString() // '128'
 */
export const looseCountFor = (price: Indicator, per: readonly string[], form: Form): Count | undefined => {
  if (per.length > 1 || /上限|最高|限额/.test(price.name.raw)) return undefined
  const [found, ...others] = fitting(plainName(price.name.raw), per, measuresOf(form))
  if (!found || others.length > 0 || found.row === price) return undefined
  return { rows: [found.row], number: found.number, open: found.open }
}
