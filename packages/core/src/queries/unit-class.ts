import { remembered } from '../form/remembered.ts'
import { conversion } from '../value/convert.ts'
import { measureOf } from '../value/units.ts'
import type { Quantity } from '../value/value.ts'

const classes: readonly (readonly [RegExp, string])[] = [
  [/^[人名位]$/, '人'],
  [/^(?:次|场|场次|期|期次|届|回)$/, '次'],
  [/^[个项]$/, '个'],
  [/^个?工作日$/, '工作日'],
  [/^(?:个?小时|时)$/, '小时'],
  [/^[天日]$/, '天'],
]

/**
 * A counting word by what it counts: 场, 场次 and 期次 are 次; 名 is 人. Other units are themselves.
 * @example unitClass('场次') // '次'
 */
export const unitClass = remembered((unit): string => classes.find(([pattern]) => pattern.test(unit))?.[1] ?? unit)

/** Words that people use for one another, by what they count: a course may be 个, 项 or 次, a household 户 or 家. */
const loose: readonly RegExp[] = [
  /^(?:[个项件家处座所份条种类批套台只支本册张块间栋幢幅部篇起例班组副盏株棵根枚辆架艘扇把头羽匹尾口眼次轮趟宗]|台套|件套|台件|批次|班次|台次|车次|件次|篇次|处次|个次|户)$/,
  /^(?:人|人次|个|员)$/,
  /^(?:户|户次|家|家次|个)$/,
  /^(?:年|个?月|季度?|周|天|日|个?(?:工作|自然)日|个?小时|时|分钟|秒)$/,
]

const kindOf = ({ unit, scale }: Quantity): string | undefined => {
  if (unit === null) return scale === undefined ? undefined : '元'
  return unitClass(unit)
}

const alike = (a: string, b: string): boolean =>
  a === b ||
  // 台次 is 台, 亩次 is 亩.
  a === `${b}次` ||
  b === `${a}次` ||
  loose.some((words) => words.test(a) && words.test(b)) ||
  measureOf(a).dimension === measureOf(b).dimension

/** People who came are counted in 次 as well, other than shows and courses. */
const isVisits = (a: string | null, b: string | null): boolean => a === '人次' && b === '次'

/**
 * Whether two values of one row plainly measure different things, so that neither can be held against the other: 场 and
 * 人次, % and 个, 公里 and 座. Words that people use for one another, none of a thing and values without a unit do not.
 * @example areApart(quantityOf(parseValue('40场')), quantityOf(parseValue('1260人次'))) // true
 */
export const areApart = (one: Quantity, other: Quantity): boolean => {
  const [a, b] = [kindOf(one), kindOf(other)]
  if (a === undefined || b === undefined || conversion(one, other) !== undefined) return false
  if (Number(one.number) === 0 || Number(other.number) === 0) return false
  if (isVisits(one.unit, other.unit) || isVisits(other.unit, one.unit)) return false
  if (!alike(a, b)) return true
  const [perA, perB] = [(one.per ?? []).join('/'), (other.per ?? []).join('/')]
  return (
    perA !== '' &&
    perB !== '' &&
    !alike(unitClass(perA), unitClass(perB)) &&
    !perA.includes(perB) &&
    !perB.includes(perA)
  )
}
