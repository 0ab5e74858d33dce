/** Twentieths of a point, the unit of Word's geometry. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440)

/** Chinese type sizes, in half points. */
export const typeSizes = { 二号: 44, 三号: 32, 四号: 28, 小四: 24, 五号: 21 } as const
