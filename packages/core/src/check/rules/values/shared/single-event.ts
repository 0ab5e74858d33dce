import { headOf } from '../../../../queries/index.ts'

/** Events that are held once, whatever they cost: there is nothing to exceed. */
const event =
  /(?:大赛|竞赛|比赛|论坛|峰会|博览会|展览会|交易会|运动会|艺术节|文化节|盛典|典礼|晚会|年会|全会|全委会|代表大会|大会|主场活动|主场|开幕式|启动仪式|评选|评比|换届)/

/**
 * Whether the name speaks of one event that by its nature is held once.
 * @example isSingleEvent('举办青年技能大赛') // true
 */
export const isSingleEvent = (name: string): boolean => event.test(headOf(name))
