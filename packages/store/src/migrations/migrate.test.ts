import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sqlite } from '../dialect/sqlite/index.ts'
import { openStore } from '../open-store.ts'
import { aFolder, testRegion, testTime } from '../test/a-store.ts'
import { migrations, type StoreMigration } from './index.ts'
import { migrate } from './migrate.ts'

const newest = migrations.map((one) => one.name)

const aDatabase = async () => {
  const file = join(await aFolder(), 'jiheng.sqlite')
  const dialect = sqlite(file)
  const db = new Kysely<never>({ dialect: dialect.writer })
  onTestFinished(() => db.destroy())
  return { db, dialect, file }
}

const tablesOf = (file: string): readonly string[] => {
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database.prepare("select name from sqlite_master where type = 'table' order by name").all()
  database.close()
  return rows.map((row) => String(row.name))
}

describe('migrate', () => {
  it('makes the schema, and does nothing the second time', async () => {
    const { db, dialect } = await aDatabase()
    expect(await migrate(db, dialect)).toEqual({ kind: 'migrated', steps: newest })
    expect(await migrate(db, dialect)).toEqual({ kind: 'migrated', steps: [] })
  })

  it('undoes a step that fails half-way, names it, and goes on from there once it is repaired', async () => {
    const { db, dialect, file } = await aDatabase()
    const broken: StoreMigration = {
      name: '0008-broken',
      up: async (inside) => {
        await inside.schema.createTable('half').addColumn('region', 'text').execute()
        await sql`insert into nowhere values (1)`.execute(inside)
      },
    }
    const report = await migrate(db, dialect, [...migrations, broken])
    expect(report).toMatchObject({ kind: 'failed', step: '0008-broken', why: expect.stringContaining('nowhere') })
    expect(tablesOf(file)).not.toContain('half')
    const repaired = {
      name: '0008-broken',
      up: async (inside: Kysely<unknown>) => void (await sql`select 1`.execute(inside)),
    }
    expect(await migrate(db, dialect, [...migrations, repaired])).toMatchObject({ kind: 'migrated' })
  })

  it('refuses a database that is newer than the program', async () => {
    const { db, dialect } = await aDatabase()
    const later = {
      name: '0009-later',
      up: async (inside: Kysely<unknown>) => void (await sql`select 1`.execute(inside)),
    }
    await migrate(db, dialect, [...migrations, later])
    expect(await migrate(db, dialect)).toMatchObject({ kind: 'failed', why: expect.stringContaining('0009-later') })
  })
})

describe('openStore', () => {
  const open = (file: string, region = testRegion) => openStore({ dialect: sqlite(file), region, now: testTime })

  it('answers with a result where the file is no database', async () => {
    const file = join(await aFolder(), 'jiheng.sqlite')
    await writeFile(file, 'this is a letter and no database, and long enough to be looked at'.repeat(30))
    expect(await open(file)).toMatchObject({ kind: 'migration-failed', why: expect.stringContaining('not a database') })
  })

  it('answers with a result where the folder is missing', async () => {
    expect(await open(join(await aFolder(), 'missing', 'jiheng.sqlite'))).toMatchObject({ kind: 'migration-failed' })
  })

  it('keeps the region it was made with', async () => {
    const file = join(await aFolder(), 'jiheng.sqlite')
    const made = await open(file)
    if (made.kind === 'open') await made.store.close()
    expect(await open(file, '990202')).toEqual({ kind: 'region-differs', found: testRegion })
  })
})
