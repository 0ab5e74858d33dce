import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeChecker } from '@jiheng/core/check'
import type { Suppression } from '@jiheng/core/check/suppress'
import type { Words } from '@jiheng/core/messages'
import { type Comparison, comparisonsOf, type Digest, partnersOf } from '@jiheng/core/reconcile'
import type { Counts } from '@jiheng/core/report'
import { national } from '@jiheng/core/score'
import { printableName } from '@jiheng/files'
import type { Call } from '../call.ts'
import { summaryText } from '../check-text.ts'
import { onlyOption } from '../only-option.ts'
import { progressOf } from '../progress.ts'
import type { Surroundings } from '../surroundings.ts'
import { addCounts, noCounts } from './counts.ts'
import { makeInterner } from './interner.ts'
import type {
  CheckedChunk,
  CheckTask,
  OpenedDocument,
  Piece,
  PileDocument,
  PileFormat,
  Result,
  Task,
} from './messages.ts'
import { handfuls, piecesOf, sizeOfAll } from './pieces.ts'
import { inOrder, startThreads, type Threads } from './threads.ts'

/** What a pile was found to be, when all of it has been printed. */
export interface CheckedPile {
  readonly counts: Counts
  /** Whether a file could not be used. */
  readonly failed: boolean
  readonly unmet: readonly Suppression[]
  readonly timings: ReadonlyMap<string, number>
}

export interface PileOptions {
  readonly files: readonly string[]
  readonly workers: number
  readonly suppressions: readonly Suppression[]
  readonly format: PileFormat
  /** Whether what is printed says itself which files could not be used. */
  readonly told: boolean
  readonly out: (text: string) => void
}

/** Whoever called wants an end: nothing more is printed. */
export class Interrupted extends Error {}

/** Documents in one task of checking. */
const perTask = 32
/** Tasks on their way for each thread: one at work, one waiting. */
const ahead = 2

const whole = (megabytes: number): number => Math.max(1, Math.round(megabytes / 1_000_000))

/** A pile of any size: what is kept of a document is its digest, until it is known what belongs together. */
class Pile {
  readonly documents: PileDocument[] = []
  private digests: Digest[] = []
  private readonly intern = makeInterner()
  private readonly names = new Set<string>()

  add({ file, stored, digest }: OpenedDocument): void {
    this.documents.push({ number: this.documents.length, file, stored: { ...stored, path: this.intern(stored.path) } })
    this.digests.push({
      ...digest,
      forms: digest.forms.map((form) => ({ ...form, unit: this.intern(form.unit), name: this.intern(form.name) })),
      goals: digest.goals.map((goal) => ({ ...goal, unit: this.intern(goal.unit) })),
      projects: digest.projects.map((line) => ({ ...line, unit: this.intern(line.unit) })),
    })
    this.names.add(file)
  }

  get files(): number {
    return this.names.size
  }

  /** What is held against what. Digests are given up. */
  compare(only: readonly string[] | undefined): ReadonlyMap<number, Comparison> {
    const { compares } = makeChecker({ profile: national, ...(only && { only }) })
    const found = comparisonsOf(this.digests, compares)
    this.digests = []
    return found
  }
}

const taskOf = (
  documents: readonly PileDocument[],
  all: readonly PileDocument[],
  comparisons: ReadonlyMap<number, Comparison>,
): CheckTask => {
  const own = new Set(documents.map(({ number }) => number))
  const partners = new Set<number>()
  const withComparison = documents.map((each) => {
    const comparison = comparisons.get(each.number)
    for (const partner of comparison ? partnersOf(comparison) : []) if (!own.has(partner)) partners.add(partner)
    return { ...each, ...(comparison && { comparison }) }
  })
  return { kind: 'check', documents: withComparison, partners: [...partners].flatMap((number) => all[number] ?? []) }
}

/** What costs a thread is tried again in halves, until it is known which one it is. */
const halved = async <T, R>(
  items: readonly T[],
  run: (items: readonly T[]) => Promise<R | string>,
  lost: (item: T, why: string) => readonly R[],
): Promise<readonly R[]> => {
  const result = await run(items)
  if (typeof result !== 'string') return [result]
  const [only, second] = items
  if (only !== undefined && second === undefined) return lost(only, result)
  const middle = Math.ceil(items.length / 2)
  const [first, rest] = [items.slice(0, middle), items.slice(middle)]
  return [...(await halved(first, run, lost)), ...(await halved(rest, run, lost))]
}

const ofKind = <K extends Result['kind']>(result: Result, kind: K): Extract<Result, { kind: K }> | string => {
  const is = (one: Result): one is Extract<Result, { kind: K }> => one.kind === kind
  return is(result) ? result : result.kind === 'fault' ? result.why : `unexpected: ${result.kind}`
}

/**
 * Checks a pile of documents in threads and prints findings in the order of the documents: first each is read by itself and
 * what comparing needs of it is kept, then each is checked, with the few that it is held against. Memory does not grow with
 * what the documents hold, and nothing depends on the number of threads.
 *
 * @throws {Interrupted} the person ended the call
 */
export const checkPile = async (
  call: Call,
  around: Surroundings,
  { files, workers, suppressions, format, told, out }: PileOptions,
): Promise<CheckedPile> => {
  const { cwd, err } = around
  const store = await mkdtemp(join(tmpdir(), 'jiheng-'))
  let threads: Threads | undefined
  let ended = false
  try {
    let started = 0
    threads = startThreads(workers, () => ({ call, cwd, format, store: join(store, `${++started}`) }))
    const { run, close } = threads
    const end = async (): Promise<void> => {
      ended = true
      await close()
    }
    void around.ended().then(end)
    const runOn = async (task: Task): Promise<Result> => {
      const result = await run(task)
      if (ended) throw new Interrupted()
      return result
    }
    let failed = false
    const fail = (file: string, { 'zh-CN': zh, en }: Words): void => {
      failed = true
      err(`jiheng: ${printableName(file)}: ${call.lang === 'zh-CN' ? zh : en}\n`)
    }

    const pile = new Pile()
    const bytes = await sizeOfAll(files, cwd)
    const reading = progressOf(whole(bytes), around)
    let read = 0
    const open = async (pieces: readonly Piece[]) => ({
      pieces,
      results: await halved(
        pieces,
        async (some) => ofKind(await runOn({ kind: 'open', pieces: some }), 'opened'),
        (_, why) => [{ kind: 'opened', pieces: [{ 'zh-CN': why, en: why }] } as const],
      ),
    })
    for await (const { pieces, results } of inOrder(handfuls(piecesOf(files, cwd)), workers * ahead, open)) {
      const named = pieces.values()
      reading.clear()
      for (const documents of results.flatMap((result) => result.pieces)) {
        const { file = '' } = named.next().value ?? {}
        if (!('length' in documents)) {
          const { 'zh-CN': zh, en } = documents
          fail(file, { 'zh-CN': `不能读取：${zh}。`, en: `cannot be read: ${en}.` })
          continue
        }
        for (const each of documents) {
          pile.add(each)
          if (each.unreadable && told) failed = true
          else if (each.unreadable) fail(each.file, each.unreadable)
        }
      }
      read += pieces.reduce((sum, piece) => sum + piece.bytes, 0)
      reading.show(Math.min(whole(read), whole(bytes)))
    }
    reading.clear()

    const comparisons = pile.compare(onlyOption(call))
    const { documents } = pile
    const json = format === 'json'
    const checking = progressOf(documents.length, around)
    let checked = 0
    let counts = noCounts
    let printed = false
    const met = new Set<number>()
    const timings = new Map<string, number>()
    const check = async (some: readonly PileDocument[]): Promise<readonly CheckedChunk[]> =>
      await halved(
        some,
        async (few) => ofKind(await runOn(taskOf(few, documents, comparisons)), 'checked'),
        ({ file }, why) => {
          fail(file, {
            'zh-CN': `不能检查：${why}。其余文件照常检查。`,
            en: `cannot be checked: ${why}. The others are.`,
          })
          return []
        },
      )
    const chunks = Array.from({ length: Math.ceil(documents.length / perTask) }, (_, n) => n)
    const tasks = chunks.values().map((n) => documents.slice(n * perTask, (n + 1) * perTask))
    for await (const results of inOrder(tasks, workers * ahead, check)) {
      checking.clear()
      for (const { text, counts: own, met: indexes, timings: times } of results) {
        if (json && text !== '') out(`${printed ? ',' : '['}\n  ${text}`)
        else out(text)
        printed ||= text !== ''
        counts = addCounts(counts, own)
        for (const index of indexes) met.add(index)
        for (const [rule, time] of times) timings.set(rule, (timings.get(rule) ?? 0) + time)
      }
      checked += perTask
      checking.show(Math.min(checked, documents.length))
    }
    checking.clear()
    if (json) out(printed ? '\n]\n' : '[]\n')
    else if (documents.length > 1) out(summaryText(pile.files, counts, call))
    return { counts, failed, unmet: suppressions.filter((_, index) => !met.has(index)), timings }
  } finally {
    await threads?.close()
    await rm(store, { recursive: true, force: true })
  }
}
