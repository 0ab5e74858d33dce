import type { Suppression } from '@jiheng/core/check/suppress'
import type { Learned } from '@jiheng/core/correct'
import type { CompiledQuery, Logger } from 'kysely'
import { expect, it } from 'vitest'
import type { Store, StoreFunctions } from '../store.ts'
import { aFinding, aNewDisclosure, anActor } from './a-disclosure.ts'
import { aStore, testTime } from './a-store.ts'
import { aTemplate } from './a-template.ts'
import { regionFaults } from './region-faults.ts'

const later = '2041-01-01T00:00:00.000Z'
const list = { binned: false, sort: 'updated', order: 'desc', limit: 1 } as const
const file = { sha256: 'b'.repeat(64), name: 'a.txt', mediaType: 'text/plain', body: new Uint8Array([1]), at: testTime }
const blank = { ...file, sha256: 'c'.repeat(64) }
const findings = [aFinding('unit-missing', 'error')]
const learned: Learned = { fingerprint: 'f', anchor: { kind: 'label', label: '联系人' }, to: ['fields', '联系人'] }
const suppression: Suppression = {
  rule: 'unit-missing',
  project: '青禾',
  year: 2031,
  fingerprint: '0123456789abcd',
  reason: '另有说明',
  by: 'tester',
  on: '2031-03-01',
}
const { actor: _, ...checked } = aNewDisclosure('one', {}, findings)

/**
 * Every function of the store, called so that each of its queries is built. In this order; a new function does not compile
 * until it stands here.
 */
const calls: { readonly [Name in keyof StoreFunctions]: (store: Store) => Promise<unknown> } = {
  addSignInLink: (store) => store.addSignInLink({ tokenHash: 'l', createdAt: testTime, expiresAt: later }),
  exchangeSignInLink: (store) =>
    store.exchangeSignInLink('l', { tokenHash: 's', createdAt: testTime, expiresAt: later }),
  findSession: (store) => store.findSession('s', testTime),
  addUpload: (store) => store.addUpload('u', testTime),
  addUploadFile: (store) => store.addUploadFile({ uploadId: 'u', id: 'f', position: 0, name: 'a', bytes: 1, file }),
  unfinishedUploads: (store) => store.unfinishedUploads(),
  findFile: (store) => store.findFile(file.sha256),
  addDisclosure: async (store) => {
    await store.addDisclosure({ ...aNewDisclosure('one', {}, findings), kind: 'read', sha256: file.sha256 })
    await store.addDisclosure({ ...aNewDisclosure('two', {}, findings), kind: 'read', sha256: file.sha256 })
    await store.addDisclosure(aNewDisclosure('three'))
  },
  endUploadFile: (store) => store.endUploadFile({ uploadId: 'u', position: 0, stage: 'done', disclosureId: 'one' }),
  unpackUploadFile: (store) =>
    store.unpackUploadFile({ uploadId: 'u', position: 0 }, [
      { uploadId: 'u', id: 'g', position: 1_000_000, name: 'a.zip/b.txt', bytes: 1, file },
    ]),
  finishUpload: (store) => store.finishUpload('u'),
  findUpload: (store) => store.findUpload('u'),
  listUploads: (store) => store.listUploads(5),
  dropFile: (store) => store.dropFile(file.sha256),
  sweepFiles: (store) => store.sweepFiles(),
  saveRevision: (store) =>
    store.saveRevision({ ...checked, base: 1, kind: 'edit', note: '', corrections: [learned], actor: anActor() }),
  findCorrections: (store) => store.findCorrections([learned.fingerprint], 'two'),
  reindexDisclosure: (store) => store.reindexDisclosure({ ...checked, number: 2 }),
  outdatedDisclosures: (store) => store.outdatedDisclosures('engine-2', 5),
  countOutdated: (store) => store.countOutdated('engine-2'),
  findDisclosure: (store) => store.findDisclosure('one'),
  findDisclosureOfFile: (store) => store.findDisclosureOfFile(file.sha256),
  findSummaries: (store) => store.findSummaries(['one']),
  findLatest: (store) => store.findLatest(['one']),
  findRevision: (store) => store.findRevision('one', 1),
  listRevisions: (store) => store.listRevisions('one'),
  listDisclosures: async (store) => {
    const page = await store.listDisclosures(list)
    const cursor = page.kind === 'page' ? page.next : null
    if (cursor === null) throw new Error('There should be a second page.')
    await store.listDisclosures({ ...list, cursor })
    await store.listDisclosures({
      ...list,
      q: '书屋',
      unit: '云岭',
      project: '青禾',
      year: 2031,
      template: 'fictional-target',
      phase: 'target',
      severity: 'error',
      rule: 'unit-missing',
    })
    await store.listDisclosures({ ...list, severity: 'none', q: '?' })
  },
  countFacets: (store) => store.countFacets(),
  binDisclosure: (store) => store.binDisclosure('one', anActor()),
  bringBackDisclosure: (store) => store.bringBackDisclosure('one', anActor()),
  putSettings: (store) => store.putSettings({ lang: 'en' }, anActor()),
  findSettings: (store) => store.findSettings(),
  addTemplateDraft: (store) => store.addTemplateDraft({ id: 'd', body: {}, file: blank, person: 'tester' }),
  saveTemplateDraft: (store) => store.saveTemplateDraft({ id: 'd', body: { answers: {} }, at: later }),
  findTemplateDraft: (store) => store.findTemplateDraft('d'),
  listTemplateDrafts: (store) => store.listTemplateDrafts(),
  addTemplate: (store) => store.addTemplate({ template: aTemplate(), draft: 'd', actor: anActor() }),
  setTemplateState: (store) =>
    store.setTemplateState({ id: 'own-target', version: '1', state: 'retired', actor: anActor() }),
  listTemplates: (store) => store.listTemplates(),
  dropTemplateDraft: (store) => store.dropTemplateDraft('d'),
  findRereadable: async (store) => {
    await store.addDisclosure({
      ...aNewDisclosure('four', { template: 'generic' }),
      kind: 'read',
      sha256: blank.sha256,
    })
    await store.findRereadable({ phase: 'target', subject: 'project', template: 'own', ref: 'own@1' })
  },
  addSuppression: (store) => store.addSuppression('one', { id: 's', suppression }, anActor()),
  findSuppressions: (store) => store.findSuppressions('one', ['青禾']),
  listSuppressions: (store) => store.listSuppressions(),
  dropSuppressions: (store) => store.dropSuppressions('one', ['s'], anActor()),
  savePairing: async (store) => {
    const pair = { a: { id: 'three', form: 0 }, b: { id: 'one', form: 0 } }
    await store.savePairing({ ...pair, verdict: 'confirmed' }, anActor())
    await store.savePairing({ ...pair, verdict: 'open' }, anActor())
  },
  findPairings: (store) => store.findPairings(['one', 'three']),
  findRelated: (store) => store.findRelated('one', 5),
  findIndicators: (store) => store.findIndicators({ words: ['满意'], level2: 'quantity' }),
  addReport: (store) => store.addReport({ id: 'r', asked: {}, engine: 'engine-1' }, 0, anActor()),
  endReport: (store) => store.endReport({ id: 'r', state: 'failed', outcome: {}, engine: 'engine-1' }),
  findReport: (store) => store.findReport('r'),
  listReports: (store) => store.listReports(5),
  unfinishedReports: (store) => store.unfinishedReports(),
  endSession: (store) => store.endSession('s'),
  sweepSessions: (store) => store.sweepSessions(later),
}

/** Queries that are meant to name no region: the migrator's own, and the words' index, which search_entries leads to. */
const meant = /"kysely_migration|search_words \(|from search_words where rowid|sqlite_master|pragma_table/u

it('every query that the store builds can run on a database distributed by region', async () => {
  const seen = new Map<string, CompiledQuery>()
  let built = 0
  const log: Logger = (event) => {
    seen.set(event.query.sql, event.query)
    built++
  }
  const store = await aStore(log)
  for (const [name, call] of Object.entries(calls)) {
    const before = built
    await call(store)
    expect(built, `${name} builds no query`).toBeGreaterThan(before)
  }
  const queries = [...seen.values()].filter(({ sql }) => /^\s*(select|insert|update|delete|with)/iu.test(sql))
  expect(queries.length).toBeGreaterThan(50)
  const faults = queries.filter(({ sql }) => !meant.test(sql)).map((query) => [query.sql, regionFaults(query)] as const)
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([])
})
