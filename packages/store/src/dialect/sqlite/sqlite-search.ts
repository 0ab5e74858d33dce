import type { Phrase } from '@jiheng/core/search'
import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Tables } from '../../tables.ts'
import { type SearchPart, type SearchText, searchParts } from '../store-dialect.ts'

/** The index keeps no text of its own (`content=''`): only words and the number of the entry. */
export const createSearch = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create virtual table search_words using fts5(
    title, unit, project, text, content='', contentless_delete=1, tokenize='unicode61'
  )`.execute(db)
}

const entryOf = async (db: Kysely<Tables>, region: string, disclosureId: string): Promise<number | undefined> => {
  const row = await db
    .selectFrom('search_entries')
    .select('entry')
    .where('region', '=', region)
    .where('disclosure_id', '=', disclosureId)
    .executeTakeFirst()
  return row?.entry
}

export const indexText = async (
  db: Kysely<Tables>,
  region: string,
  disclosureId: string,
  words: SearchText,
): Promise<void> => {
  const known = await entryOf(db, region, disclosureId)
  if (known !== undefined) await sql`delete from search_words where rowid = ${known}`.execute(db)
  const { insertId } = await sql`insert into search_words (title, unit, project, text)
    values (${words.title}, ${words.unit}, ${words.project}, ${words.text})`.execute(db)
  const entry = Number(insertId)
  await db
    .insertInto('search_entries')
    .values({ region, disclosure_id: disclosureId, entry })
    .onConflict((conflict) => conflict.columns(['region', 'disclosure_id']).doUpdateSet({ entry }))
    .execute()
}

/** Words are letters and digits only (core/search makes them so): quoted, nothing of FTS5's query language is left in them. */
const phraseText = ({ words, prefix }: Phrase): string =>
  `"${words.join(' ').replaceAll('"', '')}"${prefix ? ' *' : ''}`

/**
 * A query in FTS5's language.
 * @example matchText([{ words: ['科普'], prefix: false }], 'unit') // '{unit} : ("科普")'
 */
export const matchText = (phrases: readonly Phrase[], part?: SearchPart): string => {
  const columns = part ? [part] : searchParts
  return `{${columns.join(' ')}} : (${phrases.map(phraseText).join(' AND ')})`
}

export const textMatches = (
  region: string,
  id: Expression<string>,
  phrases: readonly Phrase[],
  part?: SearchPart,
): Expression<SqlBool> => sql<SqlBool>`${id} in (
    select e.disclosure_id from search_words w join search_entries e on e.region = ${region} and e.entry = w.rowid
    where w.search_words match ${matchText(phrases, part)})`
