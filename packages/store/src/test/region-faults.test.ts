import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Tables } from '../tables.ts'
import { regionFaults } from './region-faults.ts'

const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (inside) => new SqliteIntrospector(inside),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

describe('regionFaults', () => {
  it.each([
    ['a table of all counties', db.selectFrom('forms').selectAll(), 'no condition on region'],
    [
      'a region in an or',
      db
        .selectFrom('forms')
        .selectAll()
        .where((w) => w.or([w('region', '=', 'a'), w('form', '=', 1)])),
      'no condition on region',
    ],
    [
      'a region that is not equal',
      db.selectFrom('forms').selectAll().where('region', '>', 'a'),
      'no condition on region',
    ],
    [
      'a join on another column',
      db
        .selectFrom('forms')
        .innerJoin('findings', 'findings.disclosure_id', 'forms.disclosure_id')
        .selectAll()
        .where('forms.region', '=', 'a'),
      'joined without region',
    ],
    [
      'a subquery of all counties',
      db
        .selectFrom('forms')
        .selectAll()
        .where('region', '=', 'a')
        .where('disclosure_id', 'in', db.selectFrom('findings').select('disclosure_id')),
      'findings: no condition',
    ],
    ['a delete in all counties', db.deleteFrom('forms').where('form', '=', 1), 'no condition on region'],
    ['an update in all counties', db.updateTable('forms').set({ title: '' }), 'no condition on region'],
    ['a moved row', db.updateTable('forms').set({ region: 'b' }).where('region', '=', 'a'), 'changes its region'],
    [
      'an insert with region last',
      db.insertInto('settings').values({ key: 'a', value: 'b', region: 'c' }),
      'not the first column',
    ],
    ['raw text without region', sql`select * from forms`, '1 tables, 0 regions'],
    ['a recursive query', sql`with recursive region as (select 1) select * from region`, 'recursive'],
    ['grouping sets', sql`select region from forms group by grouping sets (region)`, 'grouping sets'],
  ])('%s', (_, query, fault) => {
    expect(regionFaults(query.compile(db)).join('; ')).toContain(fault)
  })

  it.each([
    ['one county', db.selectFrom('forms').selectAll().where('region', '=', 'a').where('form', '=', 1)],
    ['a reference table', db.selectFrom('installation').selectAll()],
    [
      'a join on region',
      db
        .selectFrom('forms')
        .innerJoin('findings', (on) =>
          on.onRef('findings.region', '=', 'forms.region').onRef('findings.disclosure_id', '=', 'forms.disclosure_id'),
        )
        .selectAll()
        .where('forms.region', '=', 'a'),
    ],
    ['an insert', db.insertInto('settings').values({ region: 'c', key: 'a', value: 'b' })],
  ])('%s is right', (_, query) => {
    expect(regionFaults(query.compile())).toEqual([])
  })
})
