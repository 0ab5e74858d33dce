import { rules } from '@jiheng/core/check'
import type { Disclosure, Finding } from '@jiheng/core/form'
import { describePlace, type Lang } from '@jiheng/core/messages'
import { printableName } from '@jiheng/files'
import { type Call, text } from './call.ts'
import { usage } from './usage.ts'

/** A finding with the document in which it stands. */
export interface OneFinding {
  readonly finding: Finding
  readonly disclosure: Disclosure
}

interface Found {
  readonly disclosure: Disclosure
  readonly findings: readonly Finding[]
}

/** So many are listed when a call means several. */
const listed = 12

/** How a finding is told apart from the others of its rule: form and pointer, with the place in words. */
const choiceOf = ({ finding, disclosure }: OneFinding, lang: Lang): string => {
  const form = finding.form === null ? '' : ` --form ${finding.form + 1}`
  const at = finding.at === undefined ? '' : ` --at ${finding.at}`
  const where = describePlace(finding.place, finding.form, lang)
  return `\n  ${`${printableName(disclosure.source.name)}  ${where} `.trim()} ${form}${at}`.trimEnd()
}

/**
 * The findings that a call means: of the rule `--rule`, in the form `--form`, at the pointer `--at` or on the line `--line`
 * of the source. Several are meant with `--all` alone.
 *
 * @throws {UsageError} there is no such rule or finding, or there are several and the call does not say which
 */
export const chosenFindings = (found: readonly Found[], call: Call): readonly OneFinding[] => {
  const rule = text(call, 'rule')
  if (rule === undefined)
    throw usage.missingOption('--rule', [...new Set(found.flatMap(({ findings }) => findings.map((one) => one.rule)))])
  const ids = rules.map(({ id }) => id)
  if (!ids.includes(rule)) throw usage.unknownId('rule', rule, ids)
  const [form, line, at] = [numberOf(call, 'form'), numberOf(call, 'line'), text(call, 'at')]
  const meant = found.flatMap(({ disclosure, findings }) =>
    findings
      .filter(
        (one) =>
          one.rule === rule &&
          (form === undefined || one.form === form - 1) &&
          (line === undefined || one.place.line === line) &&
          (at === undefined || one.at === at),
      )
      .map((finding): OneFinding => ({ finding, disclosure })),
  )
  if (meant.length === 0) throw usage.nothingToSetAside(rule)
  if (meant.length > 1 && !call.options.has('all')) {
    const list = (lang: Lang) => meant.slice(0, listed).map((one) => choiceOf(one, lang))
    throw usage.severalToSetAside(rule, meant.length, { 'zh-CN': list('zh-CN').join(''), en: list('en').join('') })
  }
  return meant
}

const numberOf = (call: Call, name: string): number | undefined => {
  const given = text(call, name)
  if (given === undefined) return undefined
  if (!/^[1-9]\d{0,8}$/.test(given)) throw usage.badChoice(`--${name}`, given, ['1', '2', '3', '…'])
  return Number(given)
}
