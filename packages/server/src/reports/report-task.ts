import { check } from '@jiheng/core/check'
import { setAside } from '@jiheng/core/check/suppress'
import type { Form } from '@jiheng/core/form'
import { lettersOf, makeReport, reportLayout, reportSheets } from '@jiheng/core/report'
import { profileOfForm } from '@jiheng/core/score'
import { reportHtml } from '@jiheng/files/report'
import { ruleGuard } from '@jiheng/files/sandbox'
import { NotWritable, writeDocument } from '@jiheng/files/write'
import type { ReportFileTask, ReportResult, ReportTask } from '../writing/messages.ts'

const bytesOf = async ({ report, as }: ReportFileTask): Promise<Uint8Array> => {
  if (as === 'html') return new TextEncoder().encode(reportHtml(report))
  if (as === 'xlsx') return await writeDocument(reportSheets(report), 'xlsx')
  if (typeof as === 'string') return await writeDocument(reportLayout(report), as)
  const chosen = new Set(as.letter)
  const [letter] = lettersOf(report, ({ id }) => chosen.has(id))
  if (letter === undefined) throw new Error('A letter is written of findings of the report.')
  return await writeDocument(letter.layout, 'docx')
}

/** Checks documents together and reports on them, or writes a report as a file. */
export const reportTask = async (task: ReportTask | ReportFileTask): Promise<ReportResult> => {
  if (task.kind === 'report') {
    const { documents, profile, lang } = task
    const profileOf = (form: Form) => profileOfForm(form, profile)
    const found = check(
      documents.map(({ disclosure }) => disclosure),
      { profile: profileOf, guard: ruleGuard },
    )
    const inputs = documents.map(({ disclosure, suppressions }, index) => ({
      disclosure,
      findings: setAside(found[index] ?? [], disclosure, suppressions).findings,
    }))
    return { kind: 'reported', report: makeReport(inputs, { lang, profileOf }) }
  }
  try {
    return { kind: 'report-written', bytes: await bytesOf(task) }
  } catch (error) {
    if (error instanceof NotWritable) return { kind: 'not-writable', reason: error.reason }
    throw error
  }
}
