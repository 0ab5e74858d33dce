import { z } from 'zod'

/** First level of the indicator framework (一级指标), classic (财预〔2015〕88号) and 2021 (财预〔2021〕101号) schemes together. */
export const level1Codes = ['output', 'benefit', 'satisfaction', 'cost', 'decision', 'management'] as const
export const level1Schema = z.enum(level1Codes)
export type Level1 = z.infer<typeof level1Schema>

/** Second level of the indicator framework (二级指标), in the order in which forms print it. */
export const level2Codes = [
  'quantity',
  'quality',
  'timeliness',
  'cost',
  'economicCost',
  'socialCost',
  'ecologicalCost',
  'economicBenefit',
  'socialBenefit',
  'ecologicalBenefit',
  'sustainableImpact',
  'serviceSatisfaction',
] as const
export const level2Schema = z.enum(level2Codes)
export type Level2 = z.infer<typeof level2Schema>

/** The unit in which a form prints its money. */
export const amountUnits = ['元', '万元', '亿元'] as const
export const amountUnitSchema = z.enum(amountUnits)
export type AmountUnit = z.infer<typeof amountUnitSchema>
