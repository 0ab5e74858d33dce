import type { Finding } from '../../form/finding.ts'
import type { Form, Indicator } from '../../form/form.ts'
import type { Printed } from '../../form/printed.ts'
import { readingFinding } from '../form/finding.ts'
import { type Misread, misread, misreadCount } from './misread-text.ts'

/** A share of something: a hundred of a hundred is the most. */
const isShare = (name: string): boolean =>
  /(率|满意度|比例|占比|覆盖面|知晓度|完好度|准确度)(指标)?$/.test(name.replace(/\s/g, '')) &&
  !/(增长|增加|提高|提升|增幅|完成|上升|下降|超额)[^，]{0,3}(率|比例)$/.test(name)

const hasOperator = (raw: string): boolean => /^\s*[≥≤＞＜><=＝≧≦]|不(少|低|超|高|大|小)/.test(raw)

const untyped = <P extends Printed>({ value: _value, ...rest }: P & { value?: unknown }): P => rest as unknown as P

interface Doubt {
  readonly at: string
  readonly cell: Printed
  readonly misread: Misread
}

const finding = ({ at, cell, misread: { kind, reading } }: Doubt, form: number): Finding => ({
  ...readingFinding(
    kind === 'operator' ? 'operator-misread' : 'digits-misread',
    'warning',
    cell.place,
    { found: cell.raw.trim(), reading },
    { at },
  ),
  form,
  suggestions: [{ key: 'reading', edits: [{ place: cell.place, at, raw: reading }] }],
})

/** The targets of a form that recognition made wrong, by the index of their row. */
const targetsOf = (indicators: readonly Indicator[]): ReadonlyMap<number, Misread> => {
  const found = new Map<number, Misread>()
  indicators.forEach(({ name, target, operator }, i) => {
    const sure = operator && operator.raw !== '' ? undefined : misread(target.raw, isShare(name.raw))
    if (sure) found.set(i, sure)
  })
  const targets = indicators.filter(({ target }) => target.raw !== '')
  const signed = targets.filter(({ target }) => hasOperator(target.raw)).length
  // Where one ≥ became a digit others may have: a bare count is doubted only beside such a proof.
  if ([...found.values()].some(({ kind }) => kind === 'operator') && signed + found.size >= targets.length / 3)
    indicators.forEach(({ target }, i) => {
      const reading = found.has(i) ? undefined : misreadCount(target.raw)
      if (reading) found.set(i, { kind: 'operator', reading })
    })
  return found
}

/**
 * Values that recognition of a scan made wrong ("295%" for ≥95%, "l00%" for 100%): they keep their text and lose their
 * reading, and a finding offers what they most likely meant. Never silently a value.
 */
export const withoutMisread = (
  forms: readonly Form[],
): { readonly forms: readonly Form[]; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = []
  const read = forms.map((form, f): Form => {
    const targets = targetsOf(form.indicators)
    let changed = targets.size > 0
    const indicators = form.indicators.map((indicator, i): Indicator => {
      const base = `/forms/${f}/indicators/${i}`
      const target = targets.get(i)
      if (target) findings.push(finding({ at: `${base}/target`, cell: indicator.target, misread: target }, f))
      let out: Indicator = target ? { ...indicator, target: untyped(indicator.target) } : indicator
      for (const key of ['actual', 'weight', 'score'] as const) {
        const cell = indicator[key]
        const wrong = cell && misread(cell.raw, false)
        if (!cell || wrong?.kind !== 'digits') continue
        changed = true
        findings.push(finding({ at: `${base}/${key}`, cell, misread: wrong }, f))
        out = { ...out, [key]: untyped(cell) }
      }
      return out
    })
    const funds = form.funds.map((fund, i) => {
      const wrong = misread(fund.amount.raw, false)
      if (wrong?.kind !== 'digits') return fund
      changed = true
      findings.push(finding({ at: `/forms/${f}/funds/${i}/amount`, cell: fund.amount, misread: wrong }, f))
      return { ...fund, amount: untyped(fund.amount) }
    })
    return changed ? { ...form, indicators, funds } : form
  })
  return { forms: read, findings }
}
