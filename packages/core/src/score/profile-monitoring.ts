import { z } from 'zod'
import { decimalSchema } from '../form/decimal.ts'

const month = z.int().min(1).max(12)

/**
 * Colours of a ratio: red below `red`, yellow below `yellow`, green above; from `blue` on, where a region has it, far
 * ahead of its time. Ratios are fractions.
 */
export const lightBoundsSchema = z
  .object({ red: decimalSchema, yellow: decimalSchema, blue: decimalSchema.exactOptional() })
  .strict()
  .readonly()
export type LightBounds = z.infer<typeof lightBoundsSchema>

/**
 * How a region monitors: which months are looked at, and from what on it warns. Rates are fractions of the year's budget
 * or target.
 */
export const profileMonitoringSchema = z
  .object({
    /** When forms are due, and through which month they report, where that is known. */
    checks: z
      .array(z.object({ month: month.exactOptional(), through: month.exactOptional() }).strict().readonly())
      .min(1)
      .readonly(),
    /** An execution rate below `below` by the end of `month` is warned of. */
    execution: z
      .array(z.object({ month, below: decimalSchema }).strict().readonly())
      .min(1)
      .readonly()
      .exactOptional(),
    /** Progress of the target and of the money further apart than this is warned of. */
    gapWarning: decimalSchema.exactOptional(),
    /** Nothing executed, or a quantity that lags this share of its target behind, wants a cause and a measure. */
    gapExplainedFrom: decimalSchema.exactOptional(),
    /** Working days after a warning in which it is decided what becomes of the money. */
    decisionDays: z.int().positive().exactOptional(),
    /** Execution rate ÷ (month ÷ 12). */
    budgetLight: lightBoundsSchema.exactOptional(),
    /** Value so far ÷ (target · month ÷ 12), for quantity, benefit and satisfaction; other rows are green or red. */
    indicatorLights: lightBoundsSchema.exactOptional(),
  })
  .strict()
  .readonly()
export type ProfileMonitoring = z.infer<typeof profileMonitoringSchema>
