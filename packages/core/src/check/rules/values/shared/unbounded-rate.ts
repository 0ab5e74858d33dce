/** Rates that may well pass 100 %: growth, returns, ratios of one thing to another. */
const unbounded =
  /增长|增幅|增速|增加|提高|提升|上升|上涨|涨幅|同比|环比|收益|回报|投入产出|产出比|倍|负债|杠杆|保值|增值|使用率|利用率|负荷|周转|毛入学|入园率|上座率|预订率|达产|偿债|覆盖倍数|拨备/

/**
 * Whether a rate of this name may pass 100 %.
 * @example isUnbounded('总产值增长率') // true
 */
export const isUnbounded = (name: string): boolean => unbounded.test(name)
