import { type Suppression, setAside } from '@jiheng/core/check/suppress'
import type { Disclosure, Finding } from '@jiheng/core/form'
import type { Lang } from '@jiheng/core/messages'

/** Marks the findings of documents that are set aside, and remembers which suppressions met one. */
export interface Marker {
  (findings: readonly Finding[], disclosure: Disclosure | undefined): readonly Finding[]
  /** Says which suppressions met nothing so far: the text changed, or it is another year's. */
  readonly tellUnused: (lang: Lang, out: (text: string) => void) => void
}

const line = ({ rule, project, at, by, on }: Suppression): string =>
  `  ${[rule, project, at, `${by} ${on}`].filter((part) => part !== undefined).join('  ')}\n`

/** Says which suppressions met nothing. */
export const tellUnmet = (unmet: readonly Suppression[], lang: Lang, out: (text: string) => void): void => {
  if (unmet.length === 0) return
  out(
    lang === 'zh-CN'
      ? `${unmet.length} 条搁置在这些文件中没有对应的意见（内容已改，或是别的年度、别的文件的）：\n`
      : `${unmet.length} suppressions meet nothing in these files (the text has changed, or they are of another year or file):\n`,
  )
  for (const one of unmet) out(line(one))
}

export const makeMarker = (suppressions: readonly Suppression[]): Marker => {
  let unused: readonly Suppression[] = suppressions
  const mark = (findings: readonly Finding[], disclosure: Disclosure | undefined): readonly Finding[] => {
    if (!disclosure) return findings
    const marked = setAside(findings, disclosure, suppressions)
    unused = unused.filter((one) => marked.unused.includes(one))
    return marked.findings
  }
  return Object.assign(mark, {
    tellUnused: (lang: Lang, out: (text: string) => void): void => tellUnmet(unused, lang, out),
  })
}
