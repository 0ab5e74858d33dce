import { findingText, presentFinding } from '@jiheng/core/check'
import type { Disclosure, Finding } from '@jiheng/core/form'
import type { Lang } from '@jiheng/core/messages'
import { type Counts, countFindings } from '@jiheng/core/report'
import type { Call } from './call.ts'
import type { Input } from './inputs.ts'
import { jsonPieces } from './json-pieces.ts'
import { formHeading, titleOf } from './output.ts'

/** A Disclosure of a call with what was found in it. */
export interface Checked extends Input {
  readonly findings: readonly Finding[]
}

const counted = ({ errors, warnings, hints, doubts, setAside = 0 }: Counts, { lang }: Call): string => {
  const aside = setAside === 0 ? '' : lang === 'zh-CN' ? `；已搁置 ${setAside} 条` : `; set aside: ${setAside}`
  return lang === 'zh-CN'
    ? `■ ${errors} 个错误  ▲ ${warnings} 个警告  ● ${hints} 个提示（另有 ${doubts} 处读取时的疑问，不计入单位的问题${aside}）`
    : `■ errors ${errors}  ▲ warnings ${warnings}  ● hints ${hints}  (doubts of the reading, not charged to the unit: ${doubts}${aside})`
}

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ')

/** What was found in one document of a pile. */
type Shown = Pick<Checked, 'file' | 'disclosure' | 'findings'>

/** The findings of one file as items of an indented JSON list. */
export const findingsJson = ({ disclosure, findings }: Shown, lang: Lang): readonly string[] =>
  findings.map((finding) =>
    [...jsonPieces(presentFinding(finding, disclosure, lang), { indent: true, depth: 1 })].join(''),
  )

/** The findings of one file under its name, those of one form under the form's. */
export const fileText = ({ file, disclosure, findings }: Shown, call: Call): string => {
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
  parts.push(indented(counted(countFindings(findings), call)))
  return `${parts.join('\n\n')}\n\n`
}

/** All files of a call in one line. */
export const summaryText = (files: number, counts: Counts, call: Call): string =>
  call.lang === 'zh-CN'
    ? `共 ${files} 个文件：${counted(counts, call)}\n`
    : `In ${files} files: ${counted(counts, call)}\n`

export const summary = (checked: readonly Checked[], call: Call): string =>
  summaryText(
    new Set(checked.map(({ file }) => file)).size,
    countFindings(checked.flatMap(({ findings }) => findings)),
    call,
  )
