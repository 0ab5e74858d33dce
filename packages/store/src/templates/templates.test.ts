import { describe, expect, it } from 'vitest'
import { aNewDisclosure, anActor } from '../test/a-disclosure.ts'
import { aStore, testTime } from '../test/a-store.ts'
import { aTemplate } from '../test/a-template.ts'

const later = '2031-05-06T00:00:00.000Z'
const blank = {
  sha256: 'c'.repeat(64),
  name: '空白表.docx',
  mediaType: 'application/octet-stream',
  body: new Uint8Array([1, 2]),
  at: testTime,
}

describe('own templates', () => {
  it('stand in every version, the newest first, with the form they were made from', async () => {
    const store = await aStore()
    await store.addTemplateDraft({ id: 'd', body: { answers: {} }, file: blank, person: 'tester' })
    const answers = { goal: 'part:goal' }
    const file = { sha256: blank.sha256, name: blank.name }
    expect(await store.addTemplate({ template: aTemplate(), file, answers, draft: 'd', actor: anActor() })).toEqual({
      kind: 'added',
    })
    await store.addTemplate({ template: aTemplate({ version: '2' }), actor: anActor(later) })
    const [second, first, ...rest] = await store.listTemplates()
    expect(rest).toEqual([])
    expect(second).toMatchObject({ template: { version: '2' }, sha256: null, answers: null, createdAt: later })
    expect(first).toEqual({
      template: aTemplate(),
      state: 'in-use',
      sha256: blank.sha256,
      fileName: blank.name,
      answers,
      person: 'tester',
      createdAt: testTime,
      changedAt: testTime,
    })
    expect(await store.listTemplateDrafts()).toEqual([])
    await store.sweepFiles()
    expect((await store.findFile(blank.sha256))?.body).toEqual(blank.body)
  })

  it('never change once they stand', async () => {
    const store = await aStore()
    await store.addTemplate({ template: aTemplate(), actor: anActor() })
    const other = aTemplate({ scheme: 'cost' })
    expect(await store.addTemplate({ template: other, actor: anActor() })).toEqual({ kind: 'exists', same: false })
    expect(await store.addTemplate({ template: aTemplate(), actor: anActor() })).toEqual({ kind: 'exists', same: true })
    expect((await store.listTemplates()).map(({ template }) => template.scheme)).toEqual(['classic'])
  })

  it('are retired and taken into use again, version by version', async () => {
    const store = await aStore()
    await store.addTemplate({ template: aTemplate(), actor: anActor() })
    await store.addTemplate({ template: aTemplate({ version: '2' }), actor: anActor(later) })
    const retired = { id: 'own-target', version: '1', state: 'retired' as const, actor: anActor(later) }
    expect(await store.setTemplateState(retired)).toBe(true)
    expect((await store.listTemplates()).map(({ state, changedAt }) => [state, changedAt])).toEqual([
      ['in-use', later],
      ['retired', later],
    ])
    expect(await store.setTemplateState({ ...retired, version: '9' })).toBe(false)
  })
})

describe('drafts', () => {
  it('keep their form and what was answered until they are given up', async () => {
    const store = await aStore()
    await store.addTemplateDraft({ id: 'd', body: { answers: {} }, file: blank, person: 'tester' })
    expect(await store.saveTemplateDraft({ id: 'd', body: { answers: { a: 'b' } }, at: later })).toBe(true)
    expect(await store.findTemplateDraft('d')).toMatchObject({ body: { answers: { a: 'b' } }, changedAt: later })
    await store.sweepFiles()
    expect(await store.findFile(blank.sha256)).toBeDefined()
    expect(await store.dropTemplateDraft('d')).toBe(true)
    expect(await store.dropTemplateDraft('d')).toBe(false)
    expect(await store.saveTemplateDraft({ id: 'd', body: {}, at: later })).toBe(false)
    await store.sweepFiles()
    expect(await store.findFile(blank.sha256)).toBeUndefined()
  })
})

describe('files that a template came too late for', () => {
  it('are those read without one, or with an earlier version; what people changed is told', async () => {
    const store = await aStore()
    const add = async (id: string, template: string) => {
      const file = { ...blank, sha256: id.repeat(64) }
      await store.addTemplateDraft({ id, body: {}, file, person: 'tester' })
      await store.addDisclosure({ ...aNewDisclosure(id, { template }), kind: 'read', sha256: file.sha256 })
    }
    for (const [id, template] of [
      ['1', 'generic'],
      ['2', 'own@1'],
      ['3', 'own@2'],
      ['4', 'other@1'],
      ['5', 'generic'],
      ['6', 'generic'],
    ] as const)
      await add(id, template)
    const { actor: _, ...changed } = aNewDisclosure('5', { template: 'generic' })
    await store.saveRevision({ ...changed, base: 1, kind: 'edit', note: '', actor: anActor() })
    await store.binDisclosure('6', anActor())
    const of = { phase: 'target', subject: 'project', template: 'own', ref: 'own@2' }
    expect((await store.findRereadable(of)).map(({ id, edited, latest }) => [id, edited, latest])).toEqual([
      ['1', false, 1],
      ['2', false, 1],
      ['5', true, 2],
    ])
    expect(await store.findRereadable({ ...of, subject: 'department' })).toEqual([])
  })
})
