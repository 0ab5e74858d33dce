import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { severities } from '@jiheng/core/form'
import type { Words } from '@jiheng/core/messages'
import { lettersOf, makeReport } from '@jiheng/core/report'
import { printableName } from '@jiheng/files'
import { type Call, choice } from './call.ts'
import type { Checked } from './check-text.ts'
import { documentBytes } from './document-bytes.ts'
import { faultWords } from './fault-words.ts'
import type { Surroundings } from './surroundings.ts'
import { usage } from './usage.ts'

type Severity = (typeof severities)[number]

/** From which severity on findings go into letters: `--letters-from`, errors alone without it. */
export const letterSeverity = (call: Call): Severity => {
  const chosen = choice(call, 'letters-from', severities)
  if (call.options.has('letters-from') && !call.options.has('letters'))
    throw usage.needs('--letters-from', '--letters DIR')
  return chosen
}

/** Characters that no system lets a file be called by. */
const fileStem = (name: string): string =>
  printableName(name)
    .replaceAll(/[\\/:*?"<>|]/g, ' ')
    .trim()
    .slice(0, 80)

/**
 * Writes one letter a unit into a folder: what it has to mend, for the reviewer to date and sign; a second run gives the same
 * files. Says on standard error what was written.
 *
 * @throws {UsageError} a letter cannot be written
 */
export const writeLetters = async (
  checked: readonly Checked[],
  folder: string,
  from: Severity,
  call: Call,
  around: Surroundings,
): Promise<void> => {
  const say = (words: Words): void => around.err(words[call.lang])
  // Letters are official documents: in Chinese, whatever the terminal speaks.
  const open = checked.map((each) => ({ ...each, findings: each.findings.filter(({ setAside }) => !setAside) }))
  const report = makeReport(open, { lang: 'zh-CN' })
  const letters = lettersOf(report, ({ severity }) => severities.indexOf(severity) <= severities.indexOf(from))
  if (letters.length === 0)
    say({
      'zh-CN': '没有需要退回修改的事项，没有写退回函。\n',
      en: 'Nothing has to be sent back: no letter was written.\n',
    })
  const taken = new Set<string>()
  for (const { name, entries, layout } of letters) {
    const stem = `退回修改（${fileStem(name)}）`
    let own = stem
    for (let number = 2; taken.has(own.toLowerCase()); number++) own = `${stem} ${number}`
    taken.add(own.toLowerCase())
    const to = join(folder, `${own}.docx`)
    const bytes = await documentBytes(layout, 'docx')
    await writeFile(resolve(around.cwd, to), bytes).catch((fault: unknown) => {
      throw usage.cannotWrite(to, faultWords(fault))
    })
    say({
      'zh-CN': `已写入 ${printableName(to)}：${entries.length} 处\n`,
      en: `Written: ${printableName(to)}: ${entries.length} findings\n`,
    })
  }
}
