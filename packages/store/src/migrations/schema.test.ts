import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeAll, describe, expect, it } from 'vitest'
import { openAt } from '../test/a-store.ts'

/** Not growing, or the database's own. */
const exempt = /^(installation|sqlite_|kysely_|search_words)/u

const folder = mkdtempSync(join(tmpdir(), 'jiheng-schema-'))
let database: DatabaseSync

beforeAll(async () => {
  const file = join(folder, 'jiheng.sqlite')
  await (await openAt(file)).close()
  database = new DatabaseSync(file, { readOnly: true })
  return () => {
    database.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

const names = (): readonly string[] =>
  database
    .prepare("select name from sqlite_master where type = 'table'")
    .all()
    .map((row) => String(row.name))
    .filter((name) => !exempt.test(name))

const rows = (statement: string) => database.prepare(statement).all()

describe('the schema can be distributed by region', () => {
  it('has tables that grow', () => {
    expect(names()).toHaveLength(20)
  })

  it('every primary key begins with region', () => {
    for (const name of names()) {
      const first = rows(`pragma table_info(${name})`).find((row) => row.pk === 1)
      expect([name, first?.name]).toEqual([name, 'region'])
    }
  })

  it('every unique constraint and index begins with region', () => {
    for (const name of names())
      for (const index of rows(`pragma index_list(${name})`)) {
        const columns = rows(`pragma index_info(${String(index.name)})`)
        expect([index.name, columns[0]?.name]).toEqual([index.name, 'region'])
      }
  })

  it('every foreign key begins with region and deletes nothing by itself', () => {
    for (const name of names()) {
      const parts = rows(`pragma foreign_key_list(${name})`)
      for (const part of parts.filter((one) => one.seq === 0)) {
        expect([name, part.from, part.to]).toEqual([name, 'region', 'region'])
        expect(part.on_delete).toBe('NO ACTION')
      }
    }
  })

  it('has no trigger', () => {
    expect(rows("select name from sqlite_master where type = 'trigger'")).toEqual([])
  })
})

describe('the connection', () => {
  it('writes ahead, and flushes each commit', async () => {
    expect(rows('pragma journal_mode')[0]).toMatchObject({ journal_mode: 'wal' })
  })
})
