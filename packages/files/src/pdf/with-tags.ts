import { cellTags } from './cell-tags.ts'
import { marginTexts } from './margin-texts.ts'
import type { PageTable } from './page-parts.ts'
import type { PageRead } from './read-page.ts'
import { type StructureNode, type TaggedTable, taggedTables } from './tagged-tables.ts'

/** Structures are read up to so many rows of tables a page of the document, on the whole: each page tells all rows of its tables. */
const rowsAPage = 250

/**
 * The pages, with the cells that the structure of a tagged file knows: of pages between which a table may go on. Where a file
 * has no tags, or more than can be read in time, lines and texts must tell.
 *
 * @param structure of a page, from 1
 */
export async function withTags(
  pages: readonly PageRead[],
  structure: (number: number) => Promise<StructureNode | undefined>,
): Promise<readonly PageRead[]> {
  const asked = seams(pages)
  let left = rowsAPage * pages.length
  const tables: (readonly TaggedTable[] | undefined)[] = []
  for (const index of pages.keys()) {
    const tree = asked.has(index) && left > 0 ? await structure(index + 1) : undefined
    const found = tree && taggedTables(tree)
    left -= found?.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0
    tables.push(found)
  }
  if (tables.every((found) => found === undefined)) return pages
  const tags = cellTags(tables)
  return pages.map((page, index) => ({ ...page, tags: tags[index] ?? new Map() }))
}

/** Pages, from 0, of which one ends in a tagged table and the next begins with one. */
function seams(pages: readonly PageRead[]): ReadonlySet<number> {
  const margin = marginTexts(pages)
  const bodies = pages.map(({ parts }) => parts.filter((part) => !margin.has(part)))
  return new Set(
    bodies.flatMap((body, index) => {
      const [last, next] = [body.at(-1), bodies[index + 1]?.[0]]
      return isTagged(last) && isTagged(next) ? [index, index + 1] : []
    }),
  )
}

const isTagged = (part: PageRead['parts'][number] | undefined): part is PageTable =>
  part?.kind === 'table' && part.ruled && part.rows.some(({ cells }) => cells.some(({ contents }) => contents))
