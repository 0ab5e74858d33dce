import type { Words } from '../messages/lang.ts'
import type { FormsWhere, Publication, PublicationPart } from './schema.ts'

/** One fault of a publication: where (a JSON Pointer into its data), what was expected and what was found. */
export interface PublicationFault {
  readonly fault: /** Not of the shape that the schema describes. */
    | 'not-as-described'
    /** `{…}` that means nothing there. */
    | 'unknown-placeholder'
    /** A number pattern or mark without `{1}` or `{一}`: all would be numbered alike. */
    | 'counts-nothing'
    /** A part of which there can be only one. */
    | 'part-twice'
    /** Parts before it take everything that it could take. */
    | 'never-filled'
    /** A publication in source order has no parts, every other has some, and a chapter for the rest. */
    | 'parts-missing'
    | 'parts-needless'
    | 'rest-missing'
    | 'ends-before-it-begins'
  readonly at: string
  readonly expected: string
  readonly found: string
  /** What the schema says of data that is not as described. */
  readonly sentence?: Words
}

interface Placed {
  readonly part: PublicationPart
  readonly at: string
}

/** All parts with those of chapters, in printed order. */
const flat = (parts: readonly PublicationPart[], base = '/parts'): readonly Placed[] =>
  parts.flatMap((part, i) => {
    const at = `${base}/${i}`
    return [{ part, at }, ...(part.part === 'chapter' ? flat(part.parts, `${at}/parts`) : [])]
  })

const counters = ['1', '一']
const ofDisclosure = ['title', 'publisher', 'year']
const ofForm = [...counters, 'title', 'project', 'unit', 'year']

interface Pattern {
  readonly at: string
  readonly text: string
  readonly known: readonly string[]
  readonly counts: boolean
}

const patternsOf = ({ part, at }: Placed): readonly Pattern[] => {
  const pattern = (name: string, text: string | undefined, known: readonly string[], counts: boolean) =>
    text === undefined ? [] : [{ at: `${at}/${name}`, text, known, counts }]
  switch (part.part) {
    case 'cover':
      return pattern('title', part.title, ofDisclosure, false)
    case 'title':
      return pattern('text', part.text, ofDisclosure, false)
    case 'prose':
      return (part.numbers ?? []).flatMap((text, i) => pattern(`numbers/${i}`, text, counters, true))
    case 'forms':
      return [...pattern('label', part.label, counters, true), ...pattern('entry', part.entry, ofForm, false)]
    case 'chapter':
      return [
        ...pattern('heading', part.heading, ofDisclosure, false),
        ...pattern('number', part.number, counters, true),
      ]
    case 'contents':
      return pattern('heading', part.heading, [], false)
    case 'fields':
    case 'signature':
    case 'date':
      return []
  }
}

const braced = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(' ')

const patternFaults = ({ at, text, known, counts }: Pattern): readonly PublicationFault[] => {
  const names = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const unknown = names.filter((name) => !known.includes(name))
  const faults = unknown.map(
    (name): PublicationFault => ({
      fault: 'unknown-placeholder',
      at,
      expected: braced(known),
      found: `{${name}}`,
    }),
  )
  const counted = names.some((name) => counters.includes(name))
  return counts && !counted
    ? [...faults, { fault: 'counts-nothing', at, expected: braced(counters), found: text }]
    : faults
}

/** Whether every form that `b` takes fits `a` as well. */
const holds = (a: FormsWhere = {}, b: FormsWhere = {}): boolean => {
  const list = (mine?: readonly string[], other?: readonly string[]) =>
    mine === undefined || other?.every((one) => mine.includes(one)) === true
  return (a.kind === undefined || a.kind === b.kind) && list(a.phase, b.phase) && list(a.subject, b.subject)
}

const neverFilled = (all: readonly Placed[]): readonly PublicationFault[] =>
  all.flatMap(({ part, at }, i): PublicationFault[] => {
    if (part.part !== 'forms' && part.part !== 'prose') return []
    const before = all.slice(0, i).find(({ part: other }) => {
      if (part.part === 'forms') return other.part === 'forms' && holds(other.where, part.where)
      return other.part === 'prose' && other.headings === undefined && part.headings === undefined
    })
    return before === undefined ? [] : [{ fault: 'never-filled', at, expected: '', found: before.at }]
  })

const twice = (all: readonly Placed[]): readonly PublicationFault[] =>
  (['cover', 'title', 'fields', 'contents', 'signature', 'date'] as const).flatMap((name) =>
    all
      .filter(({ part }) => part.part === name)
      .slice(1)
      .map(({ at }): PublicationFault => ({ fault: 'part-twice', at, expected: '1', found: name })),
  )

/**
 * What is wrong with a publication beyond its schema. Empty: it can be used.
 *
 * @example publicationFaults(mine) // [{ fault: 'counts-nothing', at: '/parts/3/label', expected: '{1} {一}', found: '附件' }]
 */
export const publicationFaults = (publication: Publication): readonly PublicationFault[] => {
  const { kind, parts, rest, validFrom, validTo } = publication
  const all = flat(parts)
  const fault = (name: PublicationFault['fault'], at: string, expected: string, found: string): PublicationFault => ({
    fault: name,
    at,
    expected,
    found,
  })
  return [
    ...(kind === 'source' && parts.length > 0 ? [fault('parts-needless', '/parts', '[]', String(parts.length))] : []),
    ...(kind !== 'source' && parts.length === 0 ? [fault('parts-missing', '/parts', '≥ 1', '0')] : []),
    ...(kind !== 'source' && rest === undefined ? [fault('rest-missing', '/rest', '{ "heading": "…" }', '')] : []),
    ...(validFrom !== undefined && validTo !== undefined && validTo < validFrom
      ? [fault('ends-before-it-begins', '/validTo', `≥ ${validFrom}`, validTo)]
      : []),
    ...all.flatMap(patternsOf).flatMap(patternFaults),
    ...(rest?.number === undefined
      ? []
      : patternFaults({ at: '/rest/number', text: rest.number, known: counters, counts: true })),
    ...twice(all),
    ...neverFilled(all),
  ]
}
