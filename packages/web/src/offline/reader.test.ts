import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeReader, patience, type ReadingWorker } from './reader.ts'
import type { ReadingAnswer, ReadingCall, ReadPart } from './reading-messages.ts'

/** A worker that says what the test tells it to. */
interface FakeWorker extends ReadingWorker {
  readonly calls: ReadingCall[]
  readonly say: (answer: ReadingAnswer) => void
  ended: boolean
}

const started: FakeWorker[] = []
const start = (): ReadingWorker => {
  const worker: FakeWorker = {
    calls: [],
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage: (call) => worker.calls.push(call),
    terminate: () => {
      worker.ended = true
    },
    say: (data) => worker.onmessage?.({ data }),
  }
  started.push(worker)
  return worker
}
const worker = (index: number): FakeWorker => {
  const found = started[index]
  if (!found) throw new Error(`worker ${index} was not started`)
  return found
}
const settle = () => vi.advanceTimersByTimeAsync(0)
const file = (name: string) => ({ name, bytes: async () => new Uint8Array([1]) })
const part: ReadPart = {
  kind: 'unreadable',
  name: 'a.zip/1.txt',
  bytes: 1,
  mediaType: 'text/plain',
  why: { 'zh-CN': '空', en: 'empty' },
}

beforeEach(() => {
  started.length = 0
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test('a file is handed over when the worker is ready, its documents come one by one', async () => {
  const told: ReadPart[] = []
  const reading = makeReader(start).read(file('a.zip'), (one) => told.push(one))
  await settle()
  expect(worker(0).calls).toEqual([])
  worker(0).say({ kind: 'ready' })
  await settle()
  expect(worker(0).calls).toEqual([{ kind: 'read', name: 'a.zip', bytes: new Uint8Array([1]) }])
  worker(0).say({ kind: 'part', part })
  worker(0).say({ kind: 'read' })
  expect(await reading).toBeUndefined()
  expect(told).toEqual([part])
})

test('a silent worker is ended; the next file gets another', async () => {
  const reader = makeReader(start)
  const first = reader.read(file('slow.pdf'), () => undefined)
  const second = reader.read(file('next.docx'), () => undefined)
  worker(0).say({ kind: 'ready' })
  await vi.advanceTimersByTimeAsync(patience - 1)
  expect(worker(0).ended).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  expect(await first).toEqual({ kind: 'took-too-long', seconds: 10 })
  expect(worker(0).ended).toBe(true)
  await settle()
  worker(1).say({ kind: 'ready' })
  await settle()
  expect(worker(1).calls[0]).toMatchObject({ name: 'next.docx' })
  worker(1).say({ kind: 'read' })
  expect(await second).toBeUndefined()
})

test('the time counts anew with every document of an archive, and not while the worker starts', async () => {
  const reading = makeReader(start).read(file('a.zip'), () => undefined)
  await vi.advanceTimersByTimeAsync(3 * patience)
  worker(0).say({ kind: 'ready' })
  for (let i = 0; i < 3; i++) {
    await vi.advanceTimersByTimeAsync(patience - 1)
    worker(0).say({ kind: 'part', part })
  }
  worker(0).say({ kind: 'read' })
  expect(await reading).toBeUndefined()
})

test('a worker that breaks is told as a fault, and the next call gets another', async () => {
  const reader = makeReader(start)
  const reading = reader.read(file('huge.xlsx'), () => undefined)
  worker(0).say({ kind: 'ready' })
  await settle()
  worker(0).onerror?.({ message: 'out of memory' })
  expect(await reading).toEqual({ kind: 'fault', message: 'out of memory' })
  const second = reader.read(file('b.csv'), () => undefined)
  await settle()
  worker(1).say({ kind: 'ready' })
  await settle()
  worker(1).say({ kind: 'fault', message: 'mistake' })
  expect(await second).toEqual({ kind: 'fault', message: 'mistake' })
})

test('a worker that cannot be started leaves nothing waiting', async () => {
  const reader = makeReader(start)
  worker(0).onerror?.({ message: 'refused' })
  const reading = reader.read(file('a.txt'), () => undefined)
  await settle()
  worker(1).onerror?.({ message: 'refused again' })
  expect(await reading).toEqual({ kind: 'fault', message: 'refused again' })
  await reader.ready
})
