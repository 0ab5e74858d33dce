import { lawData } from './generated.ts'
import { type Law, lawSchema } from './law.ts'

/** Every regulation that the project knows, by id in alphabetical order. */
export const laws: readonly Law[] = lawData.map((data) => lawSchema.parse(data))

const byName = new Map<string, Law>()
for (const law of laws) {
  byName.set(law.id, law)
  byName.set(citationOf(law), law)
}

/**
 * How a regulation is named in a report: its number, or where it has none its title.
 * @example citationOf(findLaw('caiyu-2020-10')) // '财预〔2020〕10号'
 */
export function citationOf(law: Law): string {
  return law.number ?? `《${law.title}》`
}

/**
 * A regulation by its id or its citation; undefined where none is known by it.
 * @example findLaw('caiyu-2020-10')?.title // '项目支出绩效评价管理办法'
 */
export function findLaw(name: string): Law | undefined {
  return byName.get(name)
}
