import type { Words } from '../messages/lang.ts'
import { type SchemaFault, schemaFaults } from '../schema-faults/schema-faults.ts'
import { type Mapping, mappingSchema, mappingSourceSchema } from './schema.ts'

/** One fault of a mapping: where (a JSON Pointer into its data), and what the right form is. */
export interface MappingFault {
  readonly fault: /** Not of the shape that the schema describes. */
    | 'not-as-described'
    /** A list of codes that the mapping does not have. */
    | 'no-such-codes'
    /** A list of codes that no column uses. */
    | 'codes-unused'
    /** One row a form has no indicator to take a cell from. */
    | 'no-indicators'
    /** Two columns of one title. */
    | 'title-twice'
  readonly at: string
  readonly expected: string
  readonly found: string
  /** What the schema says of data that is not as described. */
  readonly sentence?: Words
}

export type ParsedMapping =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  | { readonly kind: 'faults'; readonly faults: readonly MappingFault[] }

/** The right forms of what a column takes. */
export const sourceForms: readonly string[] = [
  '{ "text": "…" }',
  '{ "count": "sheet" | "form" }',
  '{ "disclosure": "title" | "publisher" | "year" | "file" }',
  '{ "form": "title" | "year" | "phase" | "subject" | "competentDepartment" | "implementingUnit" | "goal" | "goalActual" }',
  '{ "project": "name" | "code" | "attribute" | "category" | "duration" | "leader" | "phone" | "fundUse" | "fundNature" }',
  '{ "field": "…" }',
  '{ "money": "yearBudget" | "termTotal" | "executed" | { "path": ["…"], "column": "…" }, "unit": "元" | "万元" | "亿元" }',
  '{ "indicator": "level1" | "level2" | "name" | "weight" | … }',
  '{ "indicator": "target" | "actual" | …, "part": "operator" | "number" | "unit" }',
]

const inside = (data: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), data)

const shown = (found: unknown): string => {
  const json = JSON.stringify(found) ?? ''
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}

const schemaFault = ({ at: pointer, sentence }: SchemaFault, data: unknown): MappingFault => {
  const source = /^\/columns\/\d+\/from/.exec(pointer)?.[0]
  const at = source ?? pointer
  return {
    fault: 'not-as-described',
    at,
    expected: source === undefined ? '' : sourceForms.join('\n    '),
    found: shown(inside(data, at.split('/').slice(1))),
    ...(source === undefined && { sentence }),
  }
}

/**
 * What is wrong with a mapping beyond its schema. Empty: it can be used.
 *
 * @example mappingFaults(mine) // [{ fault: 'no-such-codes', at: '/columns/3/codes', expected: 'levels', found: 'level' }]
 */
export const mappingFaults = ({ columns, codes = {}, rows }: Mapping): readonly MappingFault[] => {
  const lists = Object.keys(codes)
  const used = new Set(columns.map((column) => column.codes))
  return [
    ...columns.flatMap(({ title, from, codes: list }, i): MappingFault[] => {
      const at = `/columns/${i}`
      return [
        ...(columns.findIndex((other) => other.title === title) < i
          ? [{ fault: 'title-twice' as const, at: `${at}/title`, expected: '', found: title }]
          : []),
        ...(list !== undefined && !lists.includes(list)
          ? [{ fault: 'no-such-codes' as const, at: `${at}/codes`, expected: lists.join(', '), found: list }]
          : []),
        ...(rows === 'forms' && 'indicator' in from
          ? [
              {
                fault: 'no-indicators' as const,
                at: `${at}/from`,
                expected: '"rows": "indicators"',
                found: shown(from),
              },
            ]
          : []),
      ]
    }),
    ...lists
      .filter((list) => !used.has(list))
      .map((list): MappingFault => ({ fault: 'codes-unused', at: `/codes/${list}`, expected: '', found: list })),
  ]
}

/** Data from elsewhere as a mapping, or all that is wrong with it, where, and the right form. */
export const parseMapping = (data: unknown): ParsedMapping => {
  const parsed = mappingSchema.safeParse(data, { reportInput: true })
  if (!parsed.success)
    return { kind: 'faults', faults: schemaFaults(parsed.error.issues).map((fault) => schemaFault(fault, data)) }
  const faults = mappingFaults(parsed.data)
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'mapping', mapping: parsed.data }
}

/** Whether data is the source of a column, for tests of the list of right forms. */
export const isMappingSource = (data: unknown): boolean => mappingSourceSchema.safeParse(data).success
