import { check as checkAll, findingText, presentFinding } from '@jiheng/core/check'
import type { Disclosure, Finding } from '@jiheng/core/form'
import { ruleGuard } from '@jiheng/files/sandbox'
import { type Call, choice, text } from '../call.ts'
import { type Input, openInputs } from '../inputs.ts'
import { formHeading, jsonArray, titleOf } from '../output.ts'
import { profileOption } from '../profile-option.ts'
import { ruleTimings } from '../rule-timings.ts'
import type { Surroundings } from '../surroundings.ts'
import { makeFolder, writeAnnotated } from '../write-annotated.ts'

interface Checked extends Input {
  readonly findings: readonly Finding[]
}

const count = (findings: readonly Finding[], severity: Finding['severity']): number =>
  findings.filter((finding) => finding.severity === severity && finding.origin === 'document').length

const counts = (findings: readonly Finding[], { lang }: Call): string => {
  const [errors, warnings, hints] = [count(findings, 'error'), count(findings, 'warning'), count(findings, 'hint')]
  const reading = findings.filter(({ origin }) => origin === 'reading').length
  return lang === 'zh-CN'
    ? `■ ${errors} 个错误  ▲ ${warnings} 个警告  ● ${hints} 个提示（另有 ${reading} 处读取时的疑问，不计入单位的问题）`
    : `■ errors ${errors}  ▲ warnings ${warnings}  ● hints ${hints}  (doubts of the reading, not charged to the unit: ${reading})`
}

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ')

/** The findings of one file under its name, those of one form under the form's. */
const fileText = ({ file, disclosure, findings }: Checked, call: Call): string => {
  const parts = [`${file}  ${titleOf(disclosure)}`.trimEnd()]
  // The heading names the file; a finding that named it again would be longer, not clearer.
  const nameless: Disclosure = { ...disclosure, source: { ...disclosure.source, name: '' } }
  let form: number | null = null
  for (const finding of findings) {
    const of = finding.form === null ? undefined : disclosure.forms[finding.form]
    if (finding.form !== form && finding.form !== null && of)
      parts.push(indented(formHeading(of, finding.form, call.lang)))
    form = finding.form
    parts.push(indented(findingText(finding, nameless, call.lang)))
  }
  parts.push(indented(counts(findings, call)))
  return `${parts.join('\n\n')}\n\n`
}

const summary = (checked: readonly Checked[], call: Call): string => {
  const files = new Set(checked.map(({ file }) => file)).size
  const all = checked.flatMap(({ findings }) => findings)
  return call.lang === 'zh-CN'
    ? `共 ${files} 个文件：${counts(all, call)}\n`
    : `In ${files} files: ${counts(all, call)}\n`
}

/** jiheng check: the faults of the files, each with its cell and its basis. All files of a call are compared. */
export const check = async (call: Call, around: Surroundings): Promise<number> => {
  const format = choice(call, 'format', ['text', 'json'], ['sarif', 'html'])
  const profile = profileOption(call)
  const timings = call.options.has('timings') ? ruleTimings(around.now) : undefined
  const folder = text(call, 'annotate')
  if (folder !== undefined) await makeFolder(folder, around.cwd)
  const opened = await openInputs(call, around, { told: format === 'text' })
  const inputs: Input[] = []
  // Findings name other documents by their source: it is the file of this call, whatever a JSON file came from.
  for await (const { file, path, disclosure } of opened)
    inputs.push({ file, path, disclosure: { ...disclosure, source: { ...disclosure.source, name: file } } })
  const found = checkAll(
    inputs.map(({ disclosure }) => disclosure),
    { profile, guard: ruleGuard, ...(timings && { timing: timings.timing }) },
  )
  const checked = inputs.map((input, i): Checked => ({ ...input, findings: found[i] ?? [] }))
  if (format === 'json') {
    const array = jsonArray(around.out)
    for (const { disclosure, findings } of checked)
      for (const finding of findings) array.add(presentFinding(finding, disclosure, call.lang))
    array.end()
  } else {
    for (const each of checked) around.out(fileText(each, call))
    if (checked.length > 1) around.out(summary(checked, call))
  }
  if (timings) around.err(timings.text(call.lang))
  if (folder !== undefined) await writeAnnotated(checked, folder, call, around)
  if (opened.failed()) return 2
  const accused = checked.some(({ findings }) => count(findings, 'error') > 0)
  return accused ? 1 : 0
}
