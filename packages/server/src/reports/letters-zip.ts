import { severities } from '@jiheng/core/form'
import { lettersOf, type ReportEntry } from '@jiheng/core/report'
import { type ZipMember, zipStream } from '@jiheng/files/zip'
import type { LettersBody } from '../api/index.ts'
import { uniqueNames } from '../bulk/unique-names.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { safeName } from '../http/safe-name.ts'
import type { MadeReport } from './report-archive.ts'
import { writeReport } from './write-report.ts'

const chooser = ({ from, added, removed }: LettersBody): ((entry: ReportEntry) => boolean) => {
  const [more, less] = [new Set(added), new Set(removed)]
  const least = from === 'none' ? -1 : severities.indexOf(from)
  return ({ id, severity }) => more.has(id) || (!less.has(id) && severities.indexOf(severity) <= least)
}

/**
 * A letter to each unit with the chosen findings, as one zip that is written as it is taken.
 *
 * @throws {Refusal} `no-letters`
 */
export const lettersZip = (
  { writers, world }: Pick<ServerContext, 'writers' | 'world'>,
  { report }: MadeReport,
  body: LettersBody,
): AsyncGenerator<Uint8Array, void> => {
  const letters = lettersOf(report, chooser(body))
  if (letters.length === 0) throw new Refusal('no-letters')
  const members = async function* (): AsyncGenerator<ZipMember, void> {
    const unique = uniqueNames()
    for (const { unit, name, entries } of letters) {
      const own = new Set(entries.map(({ id }) => id))
      // The process gets what this letter says, not the findings of three hundred documents.
      const part = { ...report, entries: report.entries.filter(({ id }) => own.has(id)), doubts: [] }
      const bytes = await writeReport(writers, { kind: 'report-file', report: part, as: { letter: [...own] } })
      yield { name: unique(`退回修改（${safeName(name) || `单位${unit + 1}`}）`, 'docx'), bytes, modified: world.now() }
    }
  }
  return zipStream(members())
}
