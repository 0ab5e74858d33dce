import type { StoredUploadFile } from '@jiheng/store'
import { describe, expect, it } from 'vitest'
import { createUploadRunner, type TakeFile, type UploadEvent } from './upload-runner.ts'

const aFile = (id: string, stage: StoredUploadFile['stage'] = 'waiting'): StoredUploadFile => ({
  id,
  position: 0,
  name: id,
  bytes: 1,
  mediaType: null,
  sha256: 'a',
  stage,
  disclosureId: null,
  problem: null,
})

const aRunner = (lanes: number, take?: TakeFile) => {
  const finished: string[] = []
  const faults: unknown[] = []
  let running = 0
  let most = 0
  const slowly: TakeFile = async (_, file, onNews) => {
    most = Math.max(most, ++running)
    onNews({ stage: 'reading' })
    await new Promise((resolve) => setTimeout(resolve, 5))
    running--
    return { ...file, stage: 'done' }
  }
  const store = {
    finishUpload: async (id: string) => void finished.push(id),
    unfinishedUploads: async () => [
      { id: 'left', createdAt: '', finished: false, files: [aFile('x'), aFile('y', 'done')] },
      { id: 'empty', createdAt: '', finished: false, files: [] },
    ],
  }
  const runner = createUploadRunner(store, lanes, take ?? slowly, (fault) => faults.push(fault))
  const ended = (uploadId: string) =>
    new Promise<readonly UploadEvent[]>((resolve) => {
      const events: UploadEvent[] = []
      runner.watch(uploadId, (event) => {
        events.push(event)
        if (event.kind === 'end') resolve(events)
      })
    })
  return { runner, finished, faults, ended, mostAtOnce: () => most }
}

describe('the runner of uploads', () => {
  it('takes so many files at once as it has lanes, and tells of each', async () => {
    const { runner, finished, ended, mostAtOnce } = aRunner(2)
    const end = ended('u')
    for (const id of ['a', 'b', 'c', 'd', 'e']) runner.add('u', aFile(id))
    await runner.seal('u')
    const events = await end
    expect(mostAtOnce()).toBe(2)
    expect(finished).toEqual(['u'])
    expect(events.filter((event) => event.kind === 'file' && event.news.stage === 'reading')).toHaveLength(5)
    expect(events.filter((event) => event.kind === 'file' && event.file.stage === 'done')).toHaveLength(5)
    expect(runner.newsOf('a')).toEqual({})
  })

  it('finishes an upload only when no more files come', async () => {
    const { runner, finished, ended } = aRunner(1)
    const end = ended('u')
    runner.add('u', aFile('a'))
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(finished).toEqual([])
    await runner.seal('u')
    await end
    expect(finished).toEqual(['u'])
  })

  it('goes on with what was left waiting', async () => {
    const { runner, finished, ended } = aRunner(1)
    const end = ended('left')
    await runner.resume()
    await end
    expect(finished.sort()).toEqual(['empty', 'left'])
  })

  it('is not stopped by a file that throws', async () => {
    const { runner, faults, ended } = aRunner(1, async (_, file) => {
      if (file.id === 'bad') throw new Error('disk full')
      return { ...file, stage: 'done' }
    })
    runner.add('broken', aFile('bad'))
    const end = ended('u')
    runner.add('u', aFile('good'))
    await runner.seal('u')
    await end
    expect(faults).toHaveLength(1)
  })

  it('begins nothing after it is closed', async () => {
    const { runner, finished } = aRunner(1)
    runner.add('u', aFile('a'))
    runner.add('u', aFile('b'))
    await runner.seal('u')
    await runner.close()
    expect(finished).toEqual([])
  })
})
