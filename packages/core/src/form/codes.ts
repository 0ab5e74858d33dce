import { z } from 'zod'

/** First level of targets: classic (财预〔2015〕88号), with cost (财预〔2021〕101号). */
export const classicLevel1Codes = ['output', 'benefit', 'satisfaction', 'cost'] as const

/**
 * First level of evaluations and whole departments (财预〔2011〕285号, 财预〔2013〕53号, 财预〔2020〕10号, 履职效能): under it a
 * level 2 may be any words.
 */
export const schemeLevel1Codes = [
  'decision',
  'management',
  'input',
  'process',
  'results',
  'dutyPerformance',
  'managementEfficiency',
  'operatingCost',
  'socialEffect',
  'sustainableDevelopment',
  'influence',
] as const

/** First level of the indicator framework (一级指标). */
export const level1Codes = [...classicLevel1Codes, ...schemeLevel1Codes] as const
export const level1Schema = z.enum(level1Codes)
export type Level1 = z.infer<typeof level1Schema>

/** Second level of targets, in the order in which forms print it. */
export const classicLevel2Codes = [
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
export type ClassicLevel2 = (typeof classicLevel2Codes)[number]

/** Second level of evaluations and whole departments: their words mean a level only where levels stand. */
export const schemeLevel2Codes = [
  'projectApproval',
  'targetSetting',
  'decisionProcess',
  'fundInput',
  'fundAllocation',
  'fundAvailability',
  'fundManagement',
  'businessManagement',
  'financialManagement',
  'implementation',
  'projectOutput',
  'projectBenefit',
  'budgetAllocation',
  'budgetPreparation',
  'budgetExecution',
  'budgetManagement',
  'performanceManagement',
  'assetManagement',
  'procurementManagement',
  'personnelManagement',
  'internalControl',
  'informationDisclosure',
  'workTargetManagement',
  'keyTasks',
  'dutyGoals',
  'dutyFulfilment',
  'dutyBenefit',
] as const
export type SchemeLevel2 = (typeof schemeLevel2Codes)[number]

/** Second level of the indicator framework (二级指标). */
export const level2Codes = [...classicLevel2Codes, ...schemeLevel2Codes] as const
export const level2Schema = z.enum(level2Codes)
export type Level2 = z.infer<typeof level2Schema>

/** The unit in which a form prints its money. */
export const amountUnits = ['元', '万元', '亿元'] as const
export const amountUnitSchema = z.enum(amountUnits)
export type AmountUnit = z.infer<typeof amountUnitSchema>
