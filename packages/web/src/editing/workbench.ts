import { applyChanges } from '@jiheng/core/changes'
import { check, presentFinding, rules } from '@jiheng/core/check'
import { setAside } from '@jiheng/core/check/suppress'
import type { Disclosure, Finding, Form } from '@jiheng/core/form'
import { type LayoutPart, layoutDisclosure } from '@jiheng/core/layout'
import { profileOfForm } from '@jiheng/core/score'
import { formSums } from '@jiheng/core/sums'
import { templateOf } from '@jiheng/core/template'
import type { Lang, PresentedFinding } from '../api/types.ts'
import { changedSince } from './changed-since.ts'
import type { EngineCall, PackedAnswer } from './engine-messages.ts'
import { printedSums } from './printed-sums.ts'
import { onlyChangedForm, quickCheck } from './quick-check.ts'
import { makePacker } from './shared-list.ts'

const titles = new Map(rules.map(({ id, docs }) => [id, docs.title]))

/** Findings with their sentences; an id stays the same while rule and place do, several at one place are counted. */
export const presented = (
  findings: readonly Finding[],
  disclosure: Disclosure,
  lang: Lang,
): readonly PresentedFinding[] => {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { rule, at, form, place } = finding
    const key = [rule, at ?? `${form ?? ''}:${place.line ?? ''}`, place.start ?? '', place.end ?? ''].join('|')
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    const { file: _, related, fix, suggestions, basis, data, ...shown } = presentFinding(finding, disclosure, lang)
    const cure = ({ title, edits }: NonNullable<typeof fix>) => ({ title, edits: [...edits] })
    return {
      ...shown,
      id: before === 0 ? key : `${key}|${before}`,
      title: titles.get(rule) ?? rule,
      basis: [...basis],
      data: { ...data },
      ...(related && {
        related: related.map(({ at: pointer, ...rest }) => ({
          place: rest,
          ...(pointer !== undefined && { at: pointer }),
        })),
      }),
      ...(fix && { fix: cure(fix) }),
      ...(suggestions && { suggestions: suggestions.map(cure) }),
    }
  })
}

/** Draws, checks and adds up one opened revision with changes made to it. */
export interface Workbench {
  /** The answer to changes; `rest`: it rests on a quick check, and the whole answer is still to be asked for. */
  readonly run: (call: Extract<EngineCall, { kind: 'run' }>) => {
    readonly answer: PackedAnswer
    readonly rest: boolean
  }
  /** The whole answer to the changes that came last. */
  readonly finish: () => PackedAnswer | undefined
  /** Does the work of a run for nothing. */
  readonly rehearse: () => void
}

/** Below so many rows a whole check takes no longer than anybody notices. */
const quickEnough = 40

/** One opened revision; every run applies all its changes anew, draws the result, checks it and adds it up. */
export const makeWorkbench = ({
  disclosure: base,
  suppressions,
  lang,
  profile,
  dropped = [],
  onRule,
}: Extract<EngineCall, { kind: 'open' }> & { readonly onRule?: (id: string) => void }): Workbench => {
  const packForms = makePacker<Form>((form) => form)
  const packParts = makePacker<LayoutPart>((part) => JSON.stringify(part))
  const packFindings = makePacker<PresentedFinding>((finding) => JSON.stringify(finding))
  const checked = (disclosure: Disclosure) =>
    setAside(
      check([disclosure], { profile: (form) => profileOfForm(form, profile), dropped, ...(onRule && { onRule }) })[0] ??
        [],
      disclosure,
      suppressions,
    ).findings
  // Of a single form, itself alone is no less than the whole.
  const large =
    base.forms.length > 1 && base.forms.reduce((rows, form) => rows + form.indicators.length, 0) > quickEnough
  /** What was checked as a whole last, and what came last of all. */
  let whole: { readonly disclosure: Disclosure; readonly findings: readonly Finding[] } | undefined
  let latest: { readonly disclosure: Disclosure; readonly number: number } | undefined

  const answerTo = (number: number, disclosure: Disclosure, findings: readonly Finding[]): PackedAnswer => {
    const { forms, ...rest } = disclosure
    const layout = layoutDisclosure(disclosure)
    return {
      kind: 'working',
      number,
      working: {
        disclosure: rest,
        forms: packForms(forms),
        layout: { title: layout.title, lang: layout.lang },
        parts: packParts(layout.parts),
        findings: packFindings(presented(findings, disclosure, lang)),
        sums: forms.map((form) => printedSums(formSums(form, templateOf(form)))),
        was: changedSince(base, disclosure),
      },
    }
  }
  const finish = (): PackedAnswer | undefined => {
    if (!latest) return undefined
    const { disclosure, number } = latest
    whole = { disclosure, findings: checked(disclosure) }
    return answerTo(number, disclosure, whole.findings)
  }
  return {
    run: ({ number, changes }) => {
      const applied = applyChanges(base, changes)
      if (applied.kind === 'bad-change')
        return { answer: { kind: 'bad-change', number, index: applied.index }, rest: false }
      const { disclosure } = applied
      latest = { disclosure, number }
      const form = large && whole ? onlyChangedForm(whole.disclosure, disclosure) : undefined
      if (form === undefined || !whole) {
        whole = { disclosure, findings: checked(disclosure) }
        return { answer: answerTo(number, disclosure, whole.findings), rest: false }
      }
      const findings = quickCheck(checked, { before: whole.disclosure, after: disclosure, form, all: whole.findings })
      return { answer: answerTo(number, disclosure, findings), rest: true }
    },
    finish,
    rehearse: () => {
      presented(checked(base), base, lang)
      layoutDisclosure(base)
    },
  }
}
