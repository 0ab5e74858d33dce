import type { Finding } from '@jiheng/core/form'
import type { PresentedTable } from '@jiheng/core/reconcile'
import type { StoredPairing } from '@jiheng/store'
import type { Lang, PresentedFinding, RelatedTable, RelatedView } from '../api/index.ts'
import type { Engine } from '../engine/engine-types.ts'
import { formId, type Identified, type ReconciledDocuments } from '../engine/reconcile-documents.ts'
import { acrossOf } from './present-across.ts'
import { presentFindings } from './present-finding.ts'

const documentOf = (id: string): string => id.slice(0, id.indexOf('#'))

const presentOne = (
  { columns, pairs, ...table }: PresentedTable,
  said: ReadonlyMap<string, StoredPairing['verdict']>,
  nameOf: (document: string) => string,
): RelatedTable => {
  const at = new Map(columns.map(({ id }, index) => [id, index]))
  return {
    ...table,
    columns: columns.map(({ id, ...column }) => ({
      ...column,
      document: documentOf(id),
      file: nameOf(documentOf(id)),
    })),
    pairs: pairs.map(({ earlier, later, ...pair }) => {
      const verdict = said.get(`${earlier} ${later}`) ?? said.get(`${later} ${earlier}`)
      return { ...pair, earlier: at.get(earlier) ?? 0, later: at.get(later) ?? 0, ...(verdict && { verdict }) }
    }),
  }
}

/** Findings with what the other documents say, in place of where that stands. */
const withOthers = (
  shown: readonly PresentedFinding[],
  findings: readonly Finding[],
  documents: readonly Identified[],
): readonly PresentedFinding[] =>
  shown.map((each, index) => {
    const finding = findings[index]
    const across = finding && acrossOf(finding, documents)
    if (!across) return each
    const { related: _, ...rest } = each
    return { ...rest, across }
  })

/** A document's projects through phases and years, with what was said of its pairs. */
export const presentRelated = (
  engine: Engine,
  documents: readonly Identified[],
  { tables, findings }: ReconciledDocuments,
  pairings: readonly StoredPairing[],
  lang: Lang,
): RelatedView => {
  const [own] = documents
  const names = new Map(documents.map(({ id, disclosure }) => [id, disclosure.source.name]))
  const nameOf = (document: string): string => names.get(document) ?? ''
  const said = new Map(
    pairings.map(({ a, b, verdict }) => [`${formId(a.id, a.form)} ${formId(b.id, b.form)}`, verdict]),
  )
  return {
    tables: tables.map((table) => presentOne(table, said, nameOf)),
    findings: own ? withOthers(presentFindings(engine, findings, own.disclosure, lang), findings, documents) : [],
    refuted: pairings.flatMap(({ a, b, verdict }) =>
      verdict === 'refuted' && own && (a.id === own.id || b.id === own.id)
        ? [{ a, b, file: nameOf(a.id === own.id ? b.id : a.id) }]
        : [],
    ),
    documents: documents.length,
  }
}
