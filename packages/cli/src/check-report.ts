import type { Disclosure, Finding, Form } from '@jiheng/core/form'
import { makeReport, reportLayout, reportSheets, sarifLog } from '@jiheng/core/report'
import type { Profile } from '@jiheng/core/score'
import { reportHtml } from '@jiheng/files/report'
import type { Call } from './call.ts'
import { documentBytes } from './document-bytes.ts'
import { json } from './output.ts'

/** Formats of `jiheng check` that say it all at once, at the end. */
export const reportFormats = ['sarif', 'html', 'docx', 'xlsx', 'pdf'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** Those that no terminal can show. */
export const isBinary = (format: string): boolean => format === 'docx' || format === 'xlsx' || format === 'pdf'

interface Checked {
  readonly disclosure: Disclosure
  readonly findings: readonly Finding[]
}

/** What was found in all files of a call, as one file of the format. */
export const reportBytes = async (
  checked: readonly Checked[],
  format: ReportFormat,
  { lang }: Call,
  profileOf: (form: Form) => Profile,
): Promise<string | Uint8Array> => {
  if (format === 'sarif') return json(sarifLog(checked, { lang }))
  const report = makeReport(checked, { lang, profileOf })
  if (format === 'html') return reportHtml(report)
  return await documentBytes(format === 'xlsx' ? reportSheets(report) : reportLayout(report), format)
}
