import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { DisclosureView, List } from './api/index.ts'
import { type Served, type ServeOptions, serve } from './serve.ts'
import { aFolder, aWebRoot, clientWith, signIn } from './test/a-server.ts'
import { anExample, finished, formOf, uploadExample } from './test/uploads.ts'

const start = async (options: Partial<ServeOptions> & { readonly data: string }): Promise<Served> => {
  const served = await serve({ port: 0, webRoot: await aWebRoot(await aFolder()), ...options })
  if (served.kind !== 'serving') throw new Error(JSON.stringify(served))
  onTestFinished(() => served.close().catch(() => undefined))
  return served
}

const pathOf = (link: string): string => link.slice(link.indexOf('/sign-in'))

describe('serve', () => {
  it('keeps everything over a restart: who is signed in, what was saved', async () => {
    const data = join(await aFolder(), 'data')
    const first = await start({ data })
    const before = await signIn(first.address, pathOf(first.signInLink))
    const id = await uploadExample(before, '图书馆')
    const changes = [{ kind: 'edit', at: '/forms/0/indicators/0/target', raw: '≥6100 册' }]
    await before.send('POST', `/disclosures/${id}/revisions`, { baseRevision: 1, changes })
    await first.close()

    const second = await start({ data })
    const after = clientWith(second.address, before.cookie)
    const view = (await after.get(`/disclosures/${id}`)).json<DisclosureView>()
    expect(view.latest).toBe(2)
    expect(view.disclosure.forms[0]?.indicators[0]?.target.raw).toBe('≥6100 册')
    expect((await after.get(`/disclosures?q=${encodeURIComponent('图书')}`)).json<List>().total).toBe(1)
  })

  it('goes on with files that a stop left waiting', async () => {
    const data = join(await aFolder(), 'data')
    const first = await start({ data })
    const client = await signIn(first.address, pathOf(first.signInLink))
    const files = await Promise.all(['图书馆', '档案馆', '文化馆'].map(anExample))
    const answer = await client.send('POST', '/uploads', formOf(files.map(({ name, bytes }) => [name, bytes])))
    await first.close()

    const second = await start({ data })
    const after = clientWith(second.address, client.cookie)
    const upload = await finished(after, answer.json<{ id: string }>().id)
    expect(upload.files.map((file) => file.stage)).toEqual(['done', 'done', 'done'])
    expect((await after.get('/disclosures')).json<List>().total).toBe(3)
  })

  it('listens to this machine alone', async () => {
    const served = await start({ data: join(await aFolder(), 'data') })
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u)
    expect(served.signInLink).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=[\w-]{43}$/u)
    expect(await served.newSignInLink()).not.toBe(served.signInLink)
  })

  it('answers with a reason where it cannot start', async () => {
    const folder = await aFolder()
    const served = await start({ data: join(folder, 'data') })
    const port = Number(new URL(served.address).port)
    const webRoot = await aWebRoot(folder)
    expect(await serve({ port, data: join(folder, 'other'), webRoot })).toEqual({ kind: 'port-in-use', port })
    expect(await serve({ port: 0, data: join(folder, 'data', 'jiheng.sqlite'), webRoot })).toMatchObject({
      kind: 'data-unusable',
    })
    await served.close()
    expect(await serve({ port: 0, data: join(folder, 'data'), webRoot, region: '990202' })).toMatchObject({
      kind: 'data-of-another-region',
      region: '000000',
    })
  })
})
