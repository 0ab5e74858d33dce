import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Disclosure, Finding, Form } from '@jiheng/core/form'
import { type LinesOf, makeReport, reportLayout, reportSheets, sarifLog } from '@jiheng/core/report'
import type { Profile } from '@jiheng/core/score'
import { sourceLines } from '@jiheng/files'
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
  /** Of the file on the disk. */
  readonly path: string
  readonly disclosure: Disclosure
  readonly findings: readonly Finding[]
}

/** The lines of the texts among the files, read once more: cures are told as replacements in them. */
const linesOf = async (checked: readonly Checked[], cwd: string): Promise<LinesOf> => {
  const texts = checked.filter(({ disclosure: { source } }) => source.mediaType.startsWith('text/'))
  const lines = new Map<Disclosure, readonly string[] | undefined>()
  for (const { path, disclosure } of texts) {
    const bytes = await readFile(resolve(cwd, path)).catch(() => undefined)
    lines.set(disclosure, bytes && (await sourceLines(bytes, disclosure.source.sha256)))
  }
  return (disclosure) => lines.get(disclosure)
}

/** What was found in all files of a call, as one file of the format. */
export const reportBytes = async (
  checked: readonly Checked[],
  format: ReportFormat,
  { lang }: Call,
  profileOf: (form: Form) => Profile,
  cwd: string,
): Promise<string | Uint8Array> => {
  if (format === 'sarif') return json(sarifLog(checked, { lang, linesOf: await linesOf(checked, cwd) }))
  const report = makeReport(checked, { lang, profileOf })
  if (format === 'html') return reportHtml(report)
  return await documentBytes(format === 'xlsx' ? reportSheets(report) : reportLayout(report), format)
}
