import { remembered } from './remembered.ts'

const decimals = /^(?:分值|得分|权重|执行率|预算执行率|完成率|自评得分|标准分|分数)|率(?:（%）)?$|^(?:占比|比例|比重)/

/** Whether the amounts below a cleaned column label are money; those of the others (分值, 执行率, 得分) are decimals. */
export const isMoneyColumn = remembered((column): boolean => !decimals.test(column))
