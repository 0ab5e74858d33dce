import type { Edit, Finding, Fix, Form, Place, Printed, Severity } from '../form/index.ts'
import { resolveBasis, restsOnTrialAlone } from './basis.ts'
import type { Indexed } from './indexed.ts'
import type { Located } from './locate.ts'
import type { Report, Rule, RuleFix } from './rule.ts'

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 }
const lower = (a: Severity, b: Severity): Severity => (rank[a] < rank[b] ? a : b)

/** The highest severity with which the rule may speak. */
export const severityOf = (rule: Rule): Severity =>
  restsOnTrialAlone(rule.basis) ? lower(rule.severity, 'warning') : rule.severity

/** Prose over several lines of its source, where every line break of the text is one of the source. */
const isLineByLine = ({ line, endLine, row, column }: Place, raw: string): boolean =>
  line !== undefined &&
  endLine !== undefined &&
  row === undefined &&
  column === undefined &&
  endLine > line &&
  endLine - line === raw.split('\n').length - 1

/** The place of a piece of a text; offsets count in the cell, or without a cell in the line on which the piece begins. */
const narrowed = (place: Place, { raw }: Printed, span: Report['span']): Place => {
  if (!span) return place
  if (!isLineByLine(place, raw)) {
    const base = place.start ?? 0
    return { ...place, start: base + span.start, end: base + span.end }
  }
  const { endLine: _, ...first } = place
  const before = raw.slice(0, span.start).split('\n')
  const start = before.at(-1)?.length ?? 0
  const own = raw.slice(span.start, span.end).split('\n')
  return {
    ...first,
    line: (place.line ?? 0) + before.length - 1,
    start,
    end: own.length > 1 ? start + (own[0]?.length ?? 0) : start + span.end - span.start,
  }
}

/**
 * Turns a report into a finding of the document `of`. What is reported is found by identity: `at` and edits stand in that
 * document, `related` there or in one of `partners`. A report at anything else is a fault of the rule and throws.
 */
export const resolveReport = (
  rule: Rule,
  report: Report,
  of: Indexed,
  partners: readonly Indexed[],
  regionOf: (form: Form | undefined) => string | undefined,
): Finding => {
  const find = (printed: Printed, what: string, among: readonly Indexed[]): { of: Indexed; located: Located } => {
    for (const each of among) {
      const located = each.places.get(printed)
      if (located) return { of: each, located }
    }
    throw new Error(
      `Rule ${rule.id}: '${what}' is no Printed of the checked Disclosures (raw '${printed.raw}'). ` +
        'Report the very object that the handler was given: report({ at: indicator.target, data: {} })',
    )
  }
  const { located } = find(report.at, 'at', [of])
  const printed = Object.keys(report.at.place).length > 0
  const place = printed ? narrowed(located.place, report.at, report.span) : located.place
  const edits = (fix: RuleFix): readonly Edit[] =>
    fix.edits.map((edit) => {
      const target = find(edit.at, 'fix.edits.at', [of])
      return { place: target.located.place, at: target.located.at, raw: edit.raw }
    })
  const resolveFix = (fix: RuleFix): Fix => ({ key: fix.key, ...(fix.data && { data: fix.data }), edits: edits(fix) })
  const related = report.related?.map((printed) => {
    const other = find(printed, 'related', [of, ...partners])
    const file = other.of === of ? {} : { file: other.of.disclosure.source.name }
    return { place: { ...other.located.place, ...file }, at: other.located.at }
  })
  const region = regionOf(located.form === null ? of.disclosure.forms[0] : of.disclosure.forms[located.form])
  return {
    rule: rule.id,
    severity: report.severity ? lower(report.severity, severityOf(rule)) : severityOf(rule),
    origin: report.origin ?? 'document',
    form: located.form,
    place,
    at: located.at,
    ...(related?.length && { related }),
    basis: rule.basis
      .filter(({ article }) => article === undefined || (report.basis?.includes(article) ?? true))
      .map((basis) => resolveBasis(basis, region)),
    ...(report.message !== undefined && report.message !== 'default' && { sentence: report.message }),
    data: report.data,
    ...(report.fix && { fix: resolveFix(report.fix) }),
    ...(report.suggestions?.length && { suggestions: report.suggestions.map(resolveFix) }),
  }
}
