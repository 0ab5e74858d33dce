import { type Form, type Indicator, targetInForce } from '../form/index.ts'
import { priceInFen, valueInFen } from '../money/index.ts'
import { isCostRow } from '../queries/cost.ts'
import { headOf, isRate, isUnitPrice } from '../queries/index.ts'
import { quantityOf } from '../queries/quantities.ts'
import { subjectOf } from '../queries/subject.ts'
import { unitClass } from '../queries/unit-class.ts'
import { Exact } from '../value/exact.ts'
import type { Measure } from './norms.ts'

/** A number of a row with its kind, without region and year. */
export interface KindOfNumber {
  readonly measure: Measure
  readonly level2: string
  readonly subject: string
  readonly unit: string
  /** In plain notation; prices in 元. */
  readonly number: string
}

const levelOf = ({ level1, level2 }: Indicator): string => level2.value ?? level1.value ?? ''

/** What a rate says, by the end of its name: 合格率, 满意度. */
const rateKind = (name: string): string => {
  const head = headOf(name)
  return /满意/.test(head) ? '满意度' : (/[\u4e00-\u9fff]{2}(?:率|比例|占比)$/.exec(head)?.[0] ?? head.slice(-3))
}

/** For what one the price in a name is: 单座修缮成本, 人均补助, 每公里造价. */
const one =
  /单([个件台套座方盏灯株棵户人次份块只辆条间处所场期篇页米本册亩吨站床桌井支根张艘])|([人户亩次台场日月吨件份床村校站])均|每([个件台套座户人次份块只辆条间处所场期篇页米本册亩吨站床天日月]|公里|平方米)/
const oneOf = (name: string): string | undefined => {
  const found = one.exec(name)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

const inYuan = (fen: string): string => new Exact(fen).div(100).toFixed()

const price = (row: Indicator, form: Form): KindOfNumber | undefined => {
  const { value } = targetInForce(row)
  if (!isCostRow(row) || !value) return undefined
  const unit = form.amountUnit.value
  const rate = priceInFen(value, unit)
  const base = { measure: 'unit-cost', level2: 'cost', subject: subjectOf(headOf(row.name.raw)) } as const
  if (rate) return { ...base, unit: `元/${rate.per.join('/')}`, number: inYuan(String(rate.fen)) }
  const [fen, of] = [valueInFen(value, unit), oneOf(row.name.raw)]
  return isUnitPrice(row.name.raw) && of !== undefined && fen !== undefined
    ? { ...base, unit: `元/${of}`, number: inYuan(String(fen)) }
    : undefined
}

const target = (row: Indicator): KindOfNumber | undefined => {
  const value = quantityOf(targetInForce(row).value)
  if (!value || isCostRow(row)) return undefined
  const scale = value.scale === '万' ? 10_000 : value.scale === '亿' ? 100_000_000 : 1
  const unit = [value.unit ?? '', ...(value.per ?? [])].join('/')
  const name = row.name.raw
  const rate = value.unit === '%' || value.unit === '‰' || isRate(name)
  return {
    measure: 'target',
    level2: levelOf(row),
    subject: rate ? rateKind(name) : subjectOf(headOf(name)),
    unit: rate ? '%' : unitClass(unit),
    number: new Exact(value.number).times(scale).toFixed(),
  }
}

const weight = (row: Indicator): KindOfNumber | undefined =>
  row.weight?.value === undefined || Number(row.weight.value) <= 0
    ? undefined
    : { measure: 'weight', level2: levelOf(row), subject: '', unit: '', number: row.weight.value }

/**
 * The numbers of a row by their kinds: its target or its price for one, and its weight. A sum of money is no kind: it
 * depends on how much is bought.
 * @example kindsOfRow(row, form) // [{ measure: 'target', level2: 'quality', subject: '合格率', unit: '%', number: '98' }]
 */
export const kindsOfRow = (row: Indicator, form: Form): readonly KindOfNumber[] =>
  [price(row, form), target(row), weight(row)].flatMap((each) => each ?? [])
