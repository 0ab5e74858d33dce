import type { Disclosure, Section } from '../form/disclosure.ts'
import { printedAt } from './address.ts'
import type { Typed } from './batch.ts'

const claimed = new Set(['goal', 'subGoals', 'safeguards'])

/**
 * What a text form claims of the prose also stays in the prose: where a part of the form is typed anew, the section that
 * holds its old text follows, unless it was typed itself.
 */
export const followProse = (before: Disclosure, after: Disclosure, edits: readonly Typed[]): Disclosure => {
  const typed = new Set(edits.map(({ at }) => at))
  const changes = edits.flatMap(({ address }) => {
    if (address.kind !== 'cell' || address.form === undefined || !claimed.has(String(address.path[2]))) return []
    const [old, now] = [printedAt(before, address.path), printedAt(after, address.path)]
    return old && now && old.raw.trim() !== '' && old.raw !== now.raw
      ? [{ form: address.form, old: old.raw, now: now.raw }]
      : []
  })
  if (changes.length === 0) return after
  const follow = (printed: Section['text'], at: string, form: number): Section['text'] => {
    if (typed.has(at)) return printed
    let raw = printed.raw
    for (const change of changes) if (change.form === form) raw = raw.replace(change.old, () => change.now)
    return raw === printed.raw ? printed : { ...printed, raw }
  }
  return {
    ...after,
    narrative: after.narrative.map((section, i) => {
      if (section.form === undefined) return section
      const text = follow(section.text, `/narrative/${i}/text`, section.form)
      const heading = follow(section.heading, `/narrative/${i}/heading`, section.form)
      return text === section.text && heading === section.heading ? section : { ...section, text, heading }
    }),
  }
}
