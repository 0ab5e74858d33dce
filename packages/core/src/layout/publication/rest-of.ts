import type { Disclosure } from '../../form/index.ts'
import type { Publication } from '../../publication/index.ts'
import { shown } from '../draft.ts'
import type { Front } from './front.ts'
import type { Gathered, Item, LoosePart } from './gather.ts'
import { leavesOf } from './place-items.ts'

/** Something of the Disclosure that no part of the publication has a place for: it is printed in the last chapter. */
export interface Unplaced {
  readonly what: 'form' | 'section' | 'cover' | 'signature' | 'line'
  /** What it is called, as printed. */
  readonly text: string
}

export interface Rest {
  readonly lines: readonly LoosePart[]
  readonly unplaced: readonly Unplaced[]
}

const nameOf = (item: Item, { forms, narrative }: Disclosure): string => {
  if (item.kind === 'form') {
    const form = forms[item.index]
    return shown(form?.project?.name) || shown(form?.title) || (form?.title.value ?? '')
  }
  const section = narrative[item.index]
  return shown(section?.heading) || shown(section?.text).slice(0, 20)
}

/** The lines for which a publication has no part, and the names of everything without a place. */
export const restOf = (
  disclosure: Disclosure,
  publication: Publication,
  front: Front,
  { loose }: Gathered,
  items: readonly Item[],
): Rest => {
  const { parts } = publication
  const names = new Set([...parts, ...leavesOf(publication)].map(({ part }) => part))
  const signedCover = parts.some((part) => part.part === 'cover' && part.signature === true)
  const marks = names.has('cover') || names.has('title') ? [] : front.marks
  const cover = names.has('cover') || names.has('fields') ? [] : [...front.loose, ...front.fields]
  const signed = signedCover
    ? []
    : [...(names.has('signature') ? [] : front.signature), ...(names.has('date') ? [] : front.date)]
  const named = (what: Unplaced['what'], lines: readonly LoosePart[]): readonly Unplaced[] =>
    lines.map((line) => ({
      what,
      text: line.kind === 'table' ? (line.rows[0]?.cells.map(({ text }) => text).join(' ') ?? '') : line.text,
    }))
  return {
    lines: [...marks, ...cover, ...signed, ...loose],
    unplaced: [
      ...items.map((item): Unplaced => ({ what: item.kind, text: nameOf(item, disclosure) })),
      ...named('line', marks),
      ...named('cover', cover),
      ...named('signature', signed),
      ...named('line', loose),
    ],
  }
}
