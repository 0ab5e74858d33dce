import type { RuleDocs } from '../check/index.ts'
import { severities } from '../form/index.ts'
import type { ReportEntry, ReportRule } from './report.ts'

/**
 * What each rule found, the gravest first, among equals the most frequent.
 * @example rulesOfEntries(report.entries, () => undefined)[0] // { rule: 'cost-sum-over-budget', severity: 'error', count: 12, units: 9, … }
 */
export const rulesOfEntries = (
  entries: readonly ReportEntry[],
  docsOfRule: (id: string) => RuleDocs | undefined,
): readonly ReportRule[] =>
  [...Map.groupBy(entries, ({ rule }) => rule)]
    .flatMap(([rule, own]): ReportRule[] => {
      const [first] = own
      const severity = severities.find((one) => own.some((entry) => entry.severity === one))
      if (first === undefined || severity === undefined) return []
      const docs = docsOfRule(rule)
      return [
        {
          rule,
          title: first.title,
          severity,
          origin: first.origin,
          count: own.length,
          units: new Set(own.map(({ unit }) => unit)).size,
          documents: new Set(own.map(({ document }) => document)).size,
          basis: [...new Set(own.flatMap(({ says }) => says.basis))],
          cites: [...new Set(own.flatMap(({ says }) => says.cites))],
          ...(docs && { docs }),
        },
      ]
    })
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.count - a.count ||
        (a.rule < b.rule ? -1 : 1),
    )
