const things =
  /^(?:个|项|次|场|期|场次|期次|班次|批次|人|名|位|人次|户|户次|家|篇|份|册|本|件|套|台|台套|台次|辆|条|批|块|处|所|座|幅|部|株|棵|只|头|支|张|枚|盏|间|栋|眼|口|届|课时|学时|组|副)$/
const extents = /^(?:米|公里|千米|里|亩|公顷|平方米|平方公里|立方米|吨|千克|公斤)$/

/**
 * Whether a unit counts things or doings one by one: 个, 场次, 株.
 * @example isCountUnit('人次') // true
 */
export const isCountUnit = (unit: string): boolean => things.test(unit)

/**
 * Whether a unit says how far or how much of something reaches: 米, 亩, 吨.
 * @example isExtentUnit('公里') // true
 */
export const isExtentUnit = (unit: string): boolean => extents.test(unit)
