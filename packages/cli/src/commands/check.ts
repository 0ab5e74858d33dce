import { check as checkAll, findingText, type PresentedFinding, presentFinding } from '@jiheng/core/check'
import type { Finding } from '@jiheng/core/form'
import { type Call, choice, type Surroundings } from '../call.ts'
import { isUnreadable, readInputs } from '../inputs.ts'
import { json } from '../output.ts'
import { profileOption } from '../profile-option.ts'

const count = (
  findings: readonly Finding[],
  severity: Finding['severity'],
  origin: Finding['origin'] = 'document',
): number => findings.filter((finding) => finding.severity === severity && finding.origin === origin).length

const summary = (findings: readonly Finding[], files: number, { lang }: Call): string => {
  const [errors, warnings, hints] = [count(findings, 'error'), count(findings, 'warning'), count(findings, 'hint')]
  const reading = findings.filter(({ origin }) => origin === 'reading').length
  return lang === 'zh-CN'
    ? `${files} 个文件：■ ${errors} 个错误，▲ ${warnings} 个警告，● ${hints} 个提示；另有 ${reading} 处读取时的疑问（不计入单位的问题）。\n`
    : `${files} files: ■ ${errors} errors, ▲ ${warnings} warnings, ● ${hints} hints; and ${reading} doubts of the reading (not charged to the unit).\n`
}

/** jiheng check: the faults of the files, each with its cell and its basis. */
export const check = async (call: Call, around: Surroundings): Promise<number> => {
  const format = choice(call, 'format', ['text', 'json'])
  const profile = profileOption(call)
  const inputs = await readInputs(call.words, 'check', around)
  const found = checkAll(
    inputs.map(({ disclosure }) => disclosure),
    { profile },
  )
  const all = found.flat()
  if (format === 'json') {
    const presented: PresentedFinding[] = inputs.flatMap(({ disclosure, file }, i) =>
      (found[i] ?? []).map((finding) => ({ ...presentFinding(finding, disclosure, call.lang), file })),
    )
    around.out(json(presented))
  } else {
    inputs.forEach(({ disclosure }, i) => {
      for (const finding of found[i] ?? []) around.out(`${findingText(finding, disclosure, call.lang)}\n\n`)
    })
    around.out(summary(all, new Set(inputs.map(({ file }) => file)).size, call))
  }
  if (inputs.some(isUnreadable)) return 2
  return all.some(({ severity, origin }) => severity === 'error' && origin === 'document') ? 1 : 0
}
