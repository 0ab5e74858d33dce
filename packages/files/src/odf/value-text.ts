/** The value of a cell of which the file does not say what is shown. */
export function valueText(attribute: (local: string) => string | undefined): string {
  switch (attribute('value-type')) {
    case 'percentage': {
      const share = Number(attribute('value') ?? '')
      return Number.isFinite(share) ? `${Number((share * 100).toPrecision(15))}%` : ''
    }
    case 'date':
      return attribute('date-value') ?? ''
    case 'time':
      return attribute('time-value') ?? ''
    case 'boolean':
      return attribute('boolean-value') === 'true' ? 'TRUE' : 'FALSE'
    case 'string':
      return attribute('string-value') ?? ''
    default:
      return attribute('value') ?? ''
  }
}
