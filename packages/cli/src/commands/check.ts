import { availableParallelism } from 'node:os'
import { check as checkAll, presentFinding, type Timing } from '@jiheng/core/check'
import type { Disclosure } from '@jiheng/core/form'
import { countFindings } from '@jiheng/core/report'
import { ruleGuard } from '@jiheng/files/sandbox'
import { checkPile, Interrupted } from '../batch/check-pile.ts'
import { growingFile } from '../batch/growing-file.ts'
import { sizeOfAll } from '../batch/pieces.ts'
import { type Call, text } from '../call.ts'
import { reportBytes } from '../check-report.ts'
import { checkTarget } from '../check-target.ts'
import { type Checked, fileText, summary } from '../check-text.ts'
import { filesOf } from '../files-of.ts'
import { type Input, named, openInputs } from '../inputs.ts'
import { normsOption } from '../library-file.ts'
import { makeMarker, tellUnmet } from '../mark-set-aside.ts'
import { onlyOption } from '../only-option.ts'
import { jsonArray } from '../output.ts'
import { ownTemplates } from '../own-templates.ts'
import { profileOption } from '../profile-option.ts'
import { ruleTimings, timingsText } from '../rule-timings.ts'
import { saveOutput, targetOf, tellWritten } from '../save-output.ts'
import { suppressionsOption } from '../suppressions-option.ts'
import type { Surroundings } from '../surroundings.ts'
import { usage } from '../usage.ts'
import { workersOption } from '../workers-option.ts'
import { makeFolder, writeAnnotated } from '../write-annotated.ts'
import { writeFixed } from '../write-fixed.ts'
import { letterSeverity, writeLetters } from '../write-letters.ts'

const printJson = (checked: readonly Checked[], call: Call, out: (text: string) => void): void => {
  const array = jsonArray(out)
  for (const { disclosure, findings } of checked)
    for (const finding of findings) array.add(presentFinding(finding, disclosure, call.lang))
  array.end()
}

const printText = (checked: readonly Checked[], call: Call, out: (text: string) => void): void => {
  for (const each of checked) out(fileText(each, call))
  if (checked.length > 1) out(summary(checked, call))
}

/** Prints the results, or writes them to the file that the call names. */
const tell = async (
  checked: readonly Checked[],
  sources: readonly string[],
  call: Call,
  around: Surroundings,
): Promise<void> => {
  const { format, to } = checkTarget(call, around)
  const pieces: string[] = []
  const out = to === undefined ? around.out : (piece: string) => void pieces.push(piece)
  if (format === 'json' || format === 'text') {
    const print = format === 'json' ? printJson : printText
    print(checked, call, out)
    if (to !== undefined) await saveOutput(to, pieces.join(''), sources, call, around)
    return
  }
  const content = await reportBytes(checked, format, call, await profileOption(call, around.cwd), around.cwd)
  if (to !== undefined) await saveOutput(to, content, sources, call, around)
  else if (typeof content === 'string') around.out(content)
  else around.outBytes(content)
}

/** From so many files or bytes on a call is checked in threads, document by document; below it starting them takes longer. */
const many = { files: 60, bytes: 20_000_000 }

/** Options whose work wants all documents of the call at hand. */
const wantAll = ['annotate', 'letters', 'fix'] as const

/**
 * In how many threads the call is to be checked; undefined where all documents are at hand at once.
 *
 * @throws {UsageError} `--workers` goes with nothing that wants all documents at once
 */
const threadsOf = async (call: Call, around: Surroundings): Promise<number | undefined> => {
  const asked = workersOption(call)
  const { format } = checkTarget(call, around)
  const option = wantAll.find((name) => text(call, name) !== undefined)
  const streamed = option === undefined && (format === 'text' || format === 'json')
  if (asked !== undefined && !streamed)
    throw usage.notTogether('--workers', option === undefined ? `--format ${format}` : `--${option}`)
  if (asked !== undefined || !streamed) return asked
  const { files } = await filesOf(call.words, around.cwd)
  const large = files.length >= many.files || (await sizeOfAll(files, around.cwd)) >= many.bytes
  return large ? availableParallelism() : undefined
}

/** Checks a pile in threads and prints as it goes. */
const checkInThreads = async (call: Call, around: Surroundings, workers: number): Promise<number> => {
  const { format, to } = checkTarget(call, around)
  const suppressions = await suppressionsOption(call, around.cwd)
  // Each thread reads them for itself; here for what is wrong with them, said before anything is done.
  await Promise.all([profileOption(call, around.cwd), normsOption(call, around.cwd), ownTemplates(call, around.cwd)])
  onlyOption(call)
  const { files, faults } = await filesOf(call.words, around.cwd)
  for (const fault of faults) around.err(`jiheng: ${fault[call.lang]}\n`)
  const file = to === undefined ? undefined : growingFile(await targetOf(to, files, around.cwd), to)
  try {
    const { counts, failed, unmet, timings } = await checkPile(call, around, {
      files,
      workers,
      suppressions,
      format: format === 'json' ? 'json' : 'text',
      told: format === 'text' && to === undefined,
      out: file?.out ?? around.out,
    })
    tellUnmet(unmet, call.lang, around.err)
    file?.finish()
    if (to !== undefined) tellWritten(to, call, around)
    if (call.options.has('timings')) around.err(timingsText(timings, call.lang))
    return failed || faults.length > 0 ? 2 : counts.errors > 0 ? 1 : 0
  } catch (fault) {
    if (!(fault instanceof Interrupted)) throw fault
    around.err(call.lang === 'zh-CN' ? 'jiheng: 已中止。\n' : 'jiheng: stopped.\n')
    return 130
  } finally {
    file?.drop()
  }
}

/** jiheng check: the faults of the files, each with its cell and its basis. All files of a call are compared. */
export const check = async (call: Call, around: Surroundings): Promise<number> => {
  if (call.words.length === 0) throw usage.noFiles(call.command)
  const threads = await threadsOf(call, around)
  if (threads !== undefined) return await checkInThreads(call, around, threads)
  const { format, to } = checkTarget(call, around)
  const profile = await profileOption(call, around.cwd)
  const norms = await normsOption(call, around.cwd)
  const only = onlyOption(call)
  const timings = call.options.has('timings') ? ruleTimings(around.now) : undefined
  const suppressions = await suppressionsOption(call, around.cwd)
  const [annotated, letters, mended] = [text(call, 'annotate'), text(call, 'letters'), text(call, 'fix')]
  const gravest = letterSeverity(call)
  for (const folder of [annotated, letters, mended]) if (folder !== undefined) await makeFolder(folder, around.cwd)
  const opened = await openInputs(call, around, { told: format === 'text' && to === undefined })
  const inputs: Input[] = []
  for await (const { file, path, disclosure } of opened)
    inputs.push({ file, path, disclosure: named(disclosure, file) })
  const marked = makeMarker(suppressions)
  const checkMarked = (disclosures: readonly Disclosure[], timing?: Timing) =>
    checkAll(disclosures, {
      profile,
      guard: ruleGuard,
      ...(norms && { norms }),
      ...(only && { only }),
      ...(timing && { timing }),
    }).map((found, i) => marked(found, disclosures[i]))
  const found = checkMarked(
    inputs.map(({ disclosure }) => disclosure),
    timings?.timing,
  )
  const checked = inputs.map((input, i): Checked => ({ ...input, findings: found[i] ?? [] }))
  marked.tellUnused(call.lang, around.err)
  await tell(checked, opened.files, call, around)
  if (timings) around.err(timings.text(call.lang))
  if (annotated !== undefined) await writeAnnotated(checked, annotated, call, around)
  if (mended !== undefined) await writeFixed(checked, mended, checkMarked, call, around)
  if (letters !== undefined) await writeLetters(checked, letters, gravest, call, around)
  if (opened.failed()) return 2
  return countFindings(checked.flatMap(({ findings }) => findings)).errors > 0 ? 1 : 0
}
