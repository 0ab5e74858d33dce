import { check as checkAll, presentFinding, type Timing } from '@jiheng/core/check'
import type { Disclosure } from '@jiheng/core/form'
import { countFindings } from '@jiheng/core/report'
import { ruleGuard } from '@jiheng/files/sandbox'
import { type Call, text } from '../call.ts'
import { reportBytes } from '../check-report.ts'
import { checkTarget } from '../check-target.ts'
import { type Checked, fileText, summary } from '../check-text.ts'
import { type Input, openInputs } from '../inputs.ts'
import { libraryFileOf } from '../library-file.ts'
import { makeMarker } from '../mark-set-aside.ts'
import { jsonArray } from '../output.ts'
import { profileOption } from '../profile-option.ts'
import { ruleTimings } from '../rule-timings.ts'
import { saveOutput } from '../save-output.ts'
import { suppressionsOption } from '../suppressions-option.ts'
import type { Surroundings } from '../surroundings.ts'
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
  const content = await reportBytes(checked, format, call, await profileOption(call, around.cwd))
  if (to !== undefined) await saveOutput(to, content, sources, call, around)
  else if (typeof content === 'string') around.out(content)
  else around.outBytes(content)
}

/** jiheng check: the faults of the files, each with its cell and its basis. All files of a call are compared. */
export const check = async (call: Call, around: Surroundings): Promise<number> => {
  const { format, to } = checkTarget(call, around)
  const profile = await profileOption(call, around.cwd)
  const library = text(call, 'norms')
  const norms = library === undefined ? undefined : await libraryFileOf(library, around.cwd)
  const timings = call.options.has('timings') ? ruleTimings(around.now) : undefined
  const suppressions = await suppressionsOption(call, around.cwd)
  const [annotated, letters, mended] = [text(call, 'annotate'), text(call, 'letters'), text(call, 'fix')]
  const gravest = letterSeverity(call)
  for (const folder of [annotated, letters, mended]) if (folder !== undefined) await makeFolder(folder, around.cwd)
  const opened = await openInputs(call, around, { told: format === 'text' && to === undefined })
  const inputs: Input[] = []
  // Findings name other documents by their source: it is the file of this call, whatever a JSON file came from.
  for await (const { file, path, disclosure } of opened)
    inputs.push({ file, path, disclosure: { ...disclosure, source: { ...disclosure.source, name: file } } })
  const marked = makeMarker(suppressions)
  const checkMarked = (disclosures: readonly Disclosure[], timing?: Timing) =>
    checkAll(disclosures, { profile, guard: ruleGuard, ...(norms && { norms }), ...(timing && { timing }) }).map(
      (found, i) => marked(found, disclosures[i]),
    )
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
