import type { Indicator } from '../form/form.ts'
import { measureOf } from '../value/units.ts'
import type { Quantity } from '../value/value.ts'
import { type Doubt, doubt } from './doubt.ts'
import type { Profile } from './profile.ts'

/** Names of rates and counts that are better when lower. */
const reverse =
  /故障|差错|错误|失误|事故|投诉|违规|违纪|违法|损耗|损坏|流失|误差|偏差|超期|逾期|违约|退货|返工|缺陷|漏检|漏报|死亡|发病|发生率|辍学|空置|闲置|污染|能耗|排放/
/** A rate of mastering something bad is good: 故障排除率, 投诉处理率. */
const mastered =
  /(?:排除|处理|处置|办结|解决|修复|整改|回复|下降|降低|减少|控制|达标|预防|治理|查处)(?:率|数|量|及时率|完成率)?/
const costLevels: ReadonlySet<string> = new Set(['cost', 'economicCost', 'socialCost', 'ecologicalCost'])
const durations: ReadonlySet<string> = new Set(['time', 'workdays', 'months'])

/**
 * Whether a row is better when lower by its kind: costs, faults, and durations under timeliness.
 * @example lowerIsBetter(row) // true for 指标 “系统故障率”
 */
export function lowerIsBetter({ level1, level2, name }: Indicator, unit: string | null): boolean {
  if (level1.value === 'cost' || costLevels.has(level2.value ?? '')) return true
  const words = name.raw.replace(/\s+/g, '')
  if (reverse.test(words) && !mastered.test(words)) return true
  return level2.value === 'timeliness' && unit !== null && durations.has(measureOf(unit).dimension)
}

/** Of a growth 0 says that nothing is lost; of everything else that none is wanted. */
const growth = /增|涨|升|提高|扩大|结余|盈余|利润|收益|净|差额|变化|温度|海拔/

const isNone = (number: string, { name }: Indicator): boolean => Number(number) === 0 && !growth.test(name.raw)

export interface Direction {
  readonly comparison: 'at-least' | 'at-most' | 'exactly'
  readonly doubts: readonly Doubt[]
}

/**
 * How a target binds: > as ≥, < as ≤; = as ≥ (or strictly, by the profile), but on a cost or fault, or of none at all, as a
 * ceiling; a bare number by its kind.
 */
export function directionOf(
  { op, unit, number }: Pick<Quantity, 'op' | 'unit' | 'number'>,
  row: Indicator,
  profile: Profile,
): Direction {
  switch (op) {
    case '≥':
    case '>':
      return { comparison: 'at-least', doubts: [] }
    case '≤':
    case '<':
      return { comparison: 'at-most', doubts: [] }
    case '=':
      if (lowerIsBetter(row, unit) || isNone(number, row))
        return { comparison: 'at-most', doubts: [doubt('equal-as-ceiling')] }
      return { comparison: profile.equal === 'strict' ? 'exactly' : 'at-least', doubts: [] }
    case null: {
      const lower = lowerIsBetter(row, unit) || isNone(number, row)
      return {
        comparison: lower ? 'at-most' : 'at-least',
        doubts: [doubt('operator-assumed', { operator: lower ? '≤' : '≥' })],
      }
    }
  }
}
