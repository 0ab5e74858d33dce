import type { TemplateSummary } from '../api/types.ts'

/** A template by its name: `id@version`. */
export const refOf = ({ id, version }: Pick<TemplateSummary, 'id' | 'version'>): string => `${id}@${version}`

/** Whether a template is meant by an address: by its id and version, or by its id alone. */
export const isMeant = (template: TemplateSummary, ref: string | undefined): boolean =>
  ref !== undefined && (refOf(template) === ref || template.id === ref)

/** The order of the phases of a year. */
const phases = ['pre-evaluation', 'target', 'adjustment', 'monitoring', 'self-evaluation', 'review', 'evaluation']

const words = ({ id, version, name, region, document }: TemplateSummary): string =>
  [id, version, name, region, document].join(' ').toLowerCase()

/** Templates that hold all words of a search, by phase, within it by region: the own ones first, the newest of each first. */
export const grouped = (
  items: readonly TemplateSummary[],
  search: string,
): readonly (readonly [phase: string, items: readonly TemplateSummary[]])[] => {
  const wanted = search.trim().toLowerCase().split(/\s+/u)
  const found = items.filter((item) => wanted.every((word) => words(item).includes(word)))
  const place = (phase: string) => (phases.includes(phase) ? phases.indexOf(phase) : phases.length)
  return [...Map.groupBy(found, ({ phase }) => phase)]
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([phase, all]) => [
      phase,
      all.toSorted(
        (a, b) => Number(b.source === 'own') - Number(a.source === 'own') || regionOf(a).localeCompare(regionOf(b)),
      ),
    ])
}

/** Forms that one can begin, by phase in the order of the year; within it the own ones, the country's, then the regions'. */
export const beginnableByPhase = (
  items: readonly TemplateSummary[],
): readonly (readonly [phase: string, items: readonly TemplateSummary[]])[] => grouped(beginnable(items), '')

const regionOf = ({ region }: TemplateSummary): string => region ?? '000000'

/** Templates that a form is begun with: of each the newest version that is in use. */
export const beginnable = (items: readonly TemplateSummary[]): readonly TemplateSummary[] =>
  items.filter(
    (item, i) =>
      item.state === 'in-use' && items.findIndex(({ id, state }) => id === item.id && state === 'in-use') === i,
  )
