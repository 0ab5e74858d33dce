import { type Level1, type SchemeLevel2, schemeLevel1Codes } from './codes.ts'

/**
 * Words of the second level of evaluations and whole departments, each whole: 财务管理 is a level under 过程 and a text
 * anywhere else.
 */
export const schemeLevel2Words: readonly (readonly [RegExp, SchemeLevel2])[] = [
  [/^项目立项$|^立项(规范性?|情况|管理|决策)?$/, 'projectApproval'],
  [/^(绩效|项目|部门)?目标(设定|管理|制定)?$/, 'targetSetting'],
  [/^决策(过程|程序|依据)$/, 'decisionProcess'],
  [/^(资金|预算|项目)投入$/, 'fundInput'],
  [/^资金分配$/, 'fundAllocation'],
  [/^资金(落实|到位)(情况)?$/, 'fundAvailability'],
  [/^资金(管理|使用)(情况)?$/, 'fundManagement'],
  [/^(业务|项目)管理$/, 'businessManagement'],
  [/^财务(管理|监控)(制度)?$/, 'financialManagement'],
  [/^(组织|项目|工作)实施(管理|情况)?$|^实施(管理|过程)$/, 'implementation'],
  [/^(项目|部门|单位)产出$/, 'projectOutput'],
  [/^(项目|部门|单位)(效益|效果)$/, 'projectBenefit'],
  [/^预算配置$/, 'budgetAllocation'],
  [/^预算编制(情况)?$/, 'budgetPreparation'],
  [/^预算执行(情况|管理)?$/, 'budgetExecution'],
  [/^(预算|预决算|收支)([和及与]财务)?管理$/, 'budgetManagement'],
  [/^(预算)?绩效管理$/, 'performanceManagement'],
  [/^(国有)?资产管理$/, 'assetManagement'],
  [/^(政府)?采购管理$/, 'procurementManagement'],
  [/^(人员|人事|人力资源)管理$/, 'personnelManagement'],
  [/^内(部)?控(制)?(管理|建设)?$/, 'internalControl'],
  [/^(预决算|预算|信息|政务)(信息)?公开$/, 'informationDisclosure'],
  [/^工作目标(管理)?$/, 'workTargetManagement'],
  [/^重点工作(任务)?(完成|办结|落实)?(情况)?$/, 'keyTasks'],
  [/^(部门)?履职目标(实现|完成)?(情况)?$/, 'dutyGoals'],
  [/^职责履行(情况)?$|^履(行)?职(责)?(完成)?(情况)?$/, 'dutyFulfilment'],
  [/^履职(效益|效果)$/, 'dutyBenefit'],
]

const schemeLevel1: ReadonlySet<Level1> = new Set(schemeLevel1Codes)

/** Whether a level 1 belongs to the framework of an evaluation or of a whole department. */
export const isSchemeLevel1 = (code: Level1 | undefined): boolean => code !== undefined && schemeLevel1.has(code)
