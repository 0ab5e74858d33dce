import { useState } from 'react'
import type { ReportSummary } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { ReportDocument } from './report-document.tsx'

type Documents = ReportSummary['documents']

/** So many stand above the findings; the others wait to be asked for. */
const few = 5

/** Documents of a unit, those with the most errors first, among equals with the most warnings, then hints. */
export const worstDocuments = ({ documents }: ReportSummary, unit: number): Documents =>
  documents
    .filter((document) => document.unit === unit)
    .toSorted(({ counts: a }, { counts: b }) => b.errors - a.errors || b.warnings - a.warnings || b.hints - a.hints)

/** The documents of a unit, worst first: a long list does not push the findings out of sight. */
export const ReportDocuments = ({ documents }: { readonly documents: Documents }) => {
  const { t } = useMessages()
  const [all, setAll] = useState(false)
  const shown = all ? documents : documents.slice(0, few)
  return (
    <>
      <div className="report-documents">
        {shown.map((document) => (
          <ReportDocument key={document.id} document={document} />
        ))}
      </div>
      {shown.length < documents.length ? (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('report.allDocuments', { count: documents.length })}
        </button>
      ) : null}
    </>
  )
}
