import type { Indicator, Printed } from '../../../../form/index.ts'
import { targetInForce } from '../../../../form/index.ts'
import { kept } from '../../../../form/kept.ts'
import { plainText } from '../../../../queries/index.ts'
import { exact } from '../../../../score/decimal.ts'
import { scoreRow } from '../../../../score/rules/row.ts'
import type { FormNode } from '../../../rule.ts'
import { isShaky } from '../../evaluation/shared/full-score.ts'

/** A row of a monitoring form with what its year is expected to bring. */
export interface Forecast {
  readonly indicator: Indicator
  readonly target: Printed
  readonly forecast: Printed
  /** Whether the target will be met by it; unknown where a guess would decide. */
  readonly met: 'yes' | 'no' | 'unknown'
}

/** Points only so that the row is judged; a share of them is not asked for. */
const weight = exact(10)

const isBlank = (raw: string): boolean => /^[-—–―/／]*$/.test(plainText(raw))

/**
 * The rows of a monitoring form that print a forecast of the year, each held against its target.
 * @example forecasts(node).filter(({ met }) => met === 'no')
 */
export const forecasts = kept(({ form, profile }: FormNode): readonly Forecast[] =>
  form.phase !== 'monitoring'
    ? []
    : form.indicators.flatMap((indicator): readonly Forecast[] => {
        const { forecast } = indicator
        if (!forecast || forecast.inferred || isBlank(forecast.raw)) return []
        const row = { ...indicator, actual: forecast }
        const { met, doubts } = scoreRow({ weight, profile, row, year: form.year.value })
        const target = targetInForce(indicator)
        const shaky = isShaky({ doubts, target: target.raw })
        return [{ indicator, target, forecast, met: shaky ? 'unknown' : met }]
      }),
)
