/** What is known of a value cell when a text is offered for it. */
export interface OfferContext {
  /** Code of its level-2 indicator. */
  readonly level2: string | undefined
  /** The indicator's name without white space; '' where it has none yet. */
  readonly name: string
  readonly amountUnit: string | undefined
  readonly year: number | undefined
  /** Texts of the other values of the same level in the form. */
  readonly others: readonly string[]
}

const costs: ReadonlySet<string> = new Set(['cost', 'economicCost', 'socialCost', 'ecologicalCost'])
const rates: ReadonlySet<string> = new Set(['quality', 'serviceSatisfaction'])
const usual = ['个', '次', '人次'] as const
const most = 4

const operatorOf = (level2: string | undefined): string => (level2 !== undefined && costs.has(level2) ? '≤' : '≥')

/** Units that the other values print, the most frequent first. */
const unitsOf = (others: readonly string[]): readonly string[] => {
  const counted = Map.groupBy(
    others.flatMap((text) => /^[≥≤><=＝]?\s*[\d.,]+\s*([^\d\s].*)$/.exec(text.trim())?.[1]?.trim() ?? []),
    (unit) => unit,
  )
  return [...counted].sort(([, a], [, b]) => b.length - a.length).map(([unit]) => unit)
}

const unitsFor = ({ level2, amountUnit, others }: OfferContext): readonly string[] => {
  if (level2 !== undefined && costs.has(level2)) return [amountUnit ?? '万元', ...unitsOf(others), '元']
  if (level2 !== undefined && rates.has(level2)) return ['%', ...unitsOf(others)]
  return [...unitsOf(others), ...usual]
}

const dateOffers = (typed: string, { year }: OfferContext): readonly string[] => {
  const parts = /^(?:(\d{4})[.\-/年])?(\d{1,2})(?:[.\-/月](\d{1,2})日?)?$/.exec(typed)
  if (!parts) return []
  const [, printedYear, month, day] = parts
  const ofYear = printedYear ?? (year === undefined ? undefined : String(year))
  if (ofYear === undefined || Number(month) < 1 || Number(month) > 12) return []
  return day === undefined
    ? [`${ofYear}年${Number(month)}月底前`]
    : Number(day) > 31
      ? []
      : [`${ofYear}年${Number(month)}月${Number(day)}日前`]
}

/**
 * Whole values for what was typed so far: the operator and the unit that the cell most likely wants. The typed text
 * itself is never offered.
 * @example offersFor('8', { level2: 'quantity', amountUnit: '万元', year: 2025, others: ['≥3场'] })[0] // '≥8场'
 */
export function offersFor(typed: string, context: OfferContext): readonly string[] {
  const text = typed.trim()
  if (context.level2 === 'timeliness') return dateOffers(text, context).filter((offer) => offer !== text)
  const parts = /^([≥≤><=])?\s*(\d+(?:\.\d+)?)$/.exec(text)
  if (!parts) return []
  const [, operator = operatorOf(context.level2), number] = parts
  const units = [...new Set(unitsFor(context))]
  return units.map((unit) => `${operator}${number}${unit}`).slice(0, most)
}
