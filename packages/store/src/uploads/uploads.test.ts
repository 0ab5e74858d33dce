import { describe, expect, it } from 'vitest'
import type { Store } from '../store.ts'
import { aNewDisclosure } from '../test/a-disclosure.ts'
import { aStore, testTime } from '../test/a-store.ts'

const sha = (letter: string): string => letter.repeat(64)

const aFile = (letter: string) => ({
  sha256: sha(letter),
  name: `${letter}.txt`,
  mediaType: 'text/plain',
  body: new TextEncoder().encode(`text ${letter}`),
  at: testTime,
})

const addFile = (store: Store, uploadId: string, position: number, letter: string) =>
  store.addUploadFile({
    uploadId,
    id: `${uploadId}${position}`,
    position,
    name: `${letter}.txt`,
    bytes: 6,
    file: aFile(letter),
  })

describe('uploads', () => {
  it('are found with their files in order, and are unfinished until they are finished', async () => {
    const store = await aStore()
    await store.addUpload('one', testTime)
    await addFile(store, 'one', 1, 'b')
    await addFile(store, 'one', 0, 'a')
    const problem = { id: 'file-too-large', data: { limit: 20 } }
    await store.addUploadFile({ uploadId: 'one', id: 'x', position: 2, name: 'c', bytes: 9, problem })
    await store.endUploadFile({
      uploadId: 'one',
      position: 0,
      stage: 'done',
      mediaType: 'text/plain',
      disclosureId: 'd',
    })
    const upload = await store.findUpload('one')
    expect(upload?.files).toMatchObject([
      { position: 0, stage: 'done', mediaType: 'text/plain', disclosureId: 'd', sha256: sha('a') },
      { position: 1, stage: 'waiting', disclosureId: null, problem: null },
      { position: 2, stage: 'refused', sha256: null, problem },
    ])
    expect(await store.unfinishedUploads()).toEqual([upload])
    await store.finishUpload('one')
    expect(await store.unfinishedUploads()).toEqual([])
    expect(await store.findUpload('two')).toBeUndefined()
  })

  it('are listed newest first', async () => {
    const store = await aStore()
    for (const [id, day] of [
      ['a', '02'],
      ['b', '03'],
      ['c', '01'],
    ] as const)
      await store.addUpload(id, `2031-03-${day}T00:00:00.000Z`)
    expect((await store.listUploads(2)).map((upload) => upload.id)).toEqual(['b', 'a'])
  })
})

describe('bytes', () => {
  it('are kept as they came, once', async () => {
    const store = await aStore()
    await store.addUpload('one', testTime)
    await addFile(store, 'one', 0, 'a')
    await addFile(store, 'one', 1, 'a')
    const { body, ...rest } = aFile('a')
    const found = await store.findFile(sha('a'))
    expect(found).toMatchObject({ sha256: rest.sha256, name: 'a.txt' })
    expect(Buffer.from(found?.body ?? []).equals(Buffer.from(body))).toBe(true)
  })

  it('are dropped when nothing needs them: no disclosure, no file that waits', async () => {
    const store = await aStore()
    await store.addUpload('one', testTime)
    await addFile(store, 'one', 0, 'a')
    await addFile(store, 'one', 1, 'b')
    await store.dropFile(sha('a'))
    expect(await store.findFile(sha('a'))).toBeDefined()
    await store.endUploadFile({ uploadId: 'one', position: 0, stage: 'refused' })
    await store.dropFile(sha('a'))
    expect(await store.findFile(sha('a'))).toBeUndefined()
    await store.addDisclosure({ ...aNewDisclosure('d'), kind: 'read', sha256: sha('b') })
    await store.endUploadFile({ uploadId: 'one', position: 1, stage: 'done', disclosureId: 'd' })
    await store.dropFile(sha('b'))
    await addFile(store, 'one', 2, 'c')
    await addFile(store, 'one', 3, 'd')
    await store.endUploadFile({ uploadId: 'one', position: 3, stage: 'refused' })
    await store.sweepFiles()
    const kept = await Promise.all(
      ['b', 'c', 'd'].map(async (letter) => (await store.findFile(sha(letter))) !== undefined),
    )
    expect(kept).toEqual([true, true, false])
  })

  it('make a disclosure once: the second time says where it is', async () => {
    const store = await aStore()
    await store.addUpload('one', testTime)
    await addFile(store, 'one', 0, 'a')
    const add = (id: string) => store.addDisclosure({ ...aNewDisclosure(id), kind: 'read', sha256: sha('a') })
    expect(await Promise.all([add('first'), add('second')])).toEqual([
      { kind: 'added' },
      { kind: 'duplicate', id: 'first', binned: false },
    ])
    expect(await store.findDisclosureOfFile(sha('a'))).toMatchObject({ id: 'first', binned: false })
  })
})

describe('settings', () => {
  it('are remembered one by one', async () => {
    const store = await aStore()
    const actor = (actId: string) => ({ person: 'tester', at: testTime, actId })
    await store.putSettings({ lang: 'en', profile: 'national' }, actor('1'))
    await store.putSettings({ profile: null }, actor('2'))
    expect(await store.findSettings()).toEqual({ lang: 'en', profile: null })
  })
})
