import type { Disclosure } from '../form/disclosure.ts'
import type { Finding, Fix } from '../form/finding.ts'
import { pointerOf, tokensOf } from '../form/pointer.ts'
import type { Moves } from './moves.ts'

/** The pointer of the same cell once entries have moved, or undefined where its entry is gone. */
const moved = (pointer: string, formIndex: number, moves: readonly Moves[]): string | undefined => {
  const tokens = tokensOf(pointer)
  const [forms, form, list, index, ...rest] = tokens ?? []
  const move = moves.find((one) => one.list === list)
  if (forms !== 'forms' || form !== String(formIndex) || !move || index === undefined || !/^\d+$/.test(index))
    return pointer
  const to = move.to(Number(index))
  return to === undefined ? undefined : pointerOf([forms, form, list ?? '', to, ...rest])
}

/** Findings of the reading keep pointing at their cells when rows are inserted, removed or moved; those of gone rows go. */
export const movePointers = (disclosure: Disclosure, formIndex: number, moves: readonly Moves[]): Disclosure => {
  const to = (pointer: string) => moved(pointer, formIndex, moves)
  const fixed = (fix: Fix): readonly Fix[] => {
    const edits = fix.edits.flatMap((edit) => {
      const at = to(edit.at)
      return at === undefined ? [] : [{ ...edit, at }]
    })
    return edits.length === fix.edits.length ? [{ ...fix, edits }] : []
  }
  const findings = disclosure.findings.flatMap((finding): Finding[] => {
    const at = finding.at === undefined ? undefined : to(finding.at)
    if (finding.at !== undefined && at === undefined) return []
    const { at: _at, related, fix, suggestions, ...rest } = finding
    const near = related?.flatMap((one) => {
      const pointer = one.at === undefined ? undefined : to(one.at)
      return one.at !== undefined && pointer === undefined
        ? []
        : [{ ...one, ...(pointer === undefined ? {} : { at: pointer }) }]
    })
    const cure = fix && fixed(fix)[0]
    return [
      {
        ...rest,
        ...(at === undefined ? {} : { at }),
        ...(near ? { related: near } : {}),
        ...(cure ? { fix: cure } : {}),
        ...(suggestions ? { suggestions: suggestions.flatMap(fixed) } : {}),
      },
    ]
  })
  return { ...disclosure, findings }
}
