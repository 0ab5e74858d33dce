import type { RuleDocs } from '../../rule.ts'

export const monitorReasonMissingEn: RuleDocs = {
  title: 'A deviation without a cause',
  what: 'The forecast of the year misses its target, or the likelihood is 完全不可能, and none of the cells for the cause is filled in. Where a region sets a limit for lags, quantities done so far are held against it.',
  why: 'Monitoring is there to find deviations, their causes and a cure. Without the cause nothing can be decided.',
  example: 'Target ≥600人次, forecast 560人次, all cells for the cause empty.',
  instead: '人员保障 ticked; 休渔期外船员难集中，十月补训两期。',
  cannotSee:
    'Forms without a cell for causes, and forms that explain themselves in one cell, are not checked; nor words and other units.',
}
