const classes: readonly (readonly [RegExp, string])[] = [
  [/^[人名位]$/, '人'],
  [/^(?:次|场|场次|期|期次|届|回)$/, '次'],
  [/^[个项]$/, '个'],
]

/**
 * A counting word by what it counts: 场, 场次 and 期次 are 次; 名 is 人. Other units are themselves.
 * @example unitClass('场次') // '次'
 */
export const unitClass = (unit: string): string => classes.find(([pattern]) => pattern.test(unit))?.[1] ?? unit
