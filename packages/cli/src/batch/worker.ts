import { parentPort, workerData } from 'node:worker_threads'
import { type Checker, type CheckerOptions, makeChecker } from '@jiheng/core/check'
import { setAside } from '@jiheng/core/check/suppress'
import type { Disclosure } from '@jiheng/core/form'
import { type Counts, countFindings } from '@jiheng/core/report'
import { ruleGuard } from '@jiheng/files/sandbox'
import { fileText, findingsJson } from '../check-text.ts'
import { faultWords } from '../fault-words.ts'
import { named } from '../inputs.ts'
import { normsOption } from '../library-file.ts'
import { onlyOption } from '../only-option.ts'
import { ownTemplates } from '../own-templates.ts'
import { profileOption } from '../profile-option.ts'
import { suppressionsOption } from '../suppressions-option.ts'
import { addCounts, noCounts } from './counts.ts'
import type { CheckedChunk, CheckTask, Opened, OpenTask, PileDocument, Task, WorkerData } from './messages.ts'
import { openPiece } from './open-piece.ts'
import { fetchStored, openRanges, openStore } from './stored.ts'

const { call, cwd, store, format }: WorkerData = workerData
const opening = { cwd, own: await ownTemplates(call, cwd), store: openStore(store), ranges: openRanges() }
const suppressions = await suppressionsOption(call, cwd)
const norms = await normsOption(call, cwd)
const only = onlyOption(call)
const times = new Map<string, number>()
const options: CheckerOptions = {
  profile: await profileOption(call, cwd),
  ...(norms && { norms }),
  ...(only && { only }),
  ...(call.options.has('timings') && {
    timing: {
      now: () => performance.now(),
      took: (rule: string, time: number) => void times.set(rule, (times.get(rule) ?? 0) + time),
    },
  }),
}
const [checker, guarded] = [makeChecker(options), makeChecker({ ...options, guard: ruleGuard })]

const openPieces = async ({ pieces }: OpenTask): Promise<Opened> => {
  const found: Opened['pieces'][number][] = []
  for (const piece of pieces)
    found.push(
      await openPiece(piece, opening).catch((fault: unknown) => {
        // Only what the system refuses is the file's; a fault of ours must not pass for one.
        if (!(fault instanceof Error && 'syscall' in fault)) throw fault
        return faultWords(fault)
      }),
    )
  return { kind: 'opened', pieces: found }
}

const fetched = ({ file, stored }: PileDocument): Disclosure | undefined => {
  const disclosure = fetchStored(stored, opening.ranges)
  return disclosure && named(disclosure, file)
}

const checkChunk = async ({ documents, partners }: CheckTask): Promise<CheckedChunk> => {
  const pile = new Map<number, Disclosure>()
  for (const each of [...documents, ...partners]) {
    const disclosure = fetched(each)
    if (disclosure) pile.set(each.number, disclosure)
  }
  const all = documents.map(({ number, file, comparison }) => {
    const disclosure = pile.get(number)
    // It stood there a moment ago: whoever changes the file while it is checked is told.
    if (!disclosure) throw new Error(`${file} has changed`)
    const against = comparison && { comparison, document: number, partner: (other: number) => pile.get(other) }
    return { file, disclosure, against }
  })
  const found = (by: Checker) => all.map(({ disclosure, against }) => by.check(disclosure, against))
  // A deadline costs as much as a small form: one for all, and each its own only when that is missed.
  const forms = all.reduce((sum, { disclosure }) => sum + disclosure.forms.length, 0)
  const together = ruleGuard(() => found(checker), { rules: 2, forms })
  const findings = together.ended ? together.value : found(guarded)
  const texts: string[] = []
  const met = new Set<number>()
  let counts: Counts = noCounts
  for (const [at, { file, disclosure }] of all.entries()) {
    const marked = setAside(findings[at] ?? [], disclosure, suppressions)
    for (const [index, one] of suppressions.entries()) if (!marked.unused.includes(one)) met.add(index)
    counts = addCounts(counts, countFindings(marked.findings))
    const checked = { file, disclosure, findings: marked.findings }
    texts.push(...(format === 'json' ? findingsJson(checked, call.lang) : [fileText(checked, call)]))
  }
  const timings = [...times]
  times.clear()
  return { kind: 'checked', text: texts.join(format === 'json' ? ',\n  ' : ''), counts, met: [...met], timings }
}

parentPort?.on('message', (task: Task) => {
  ;(task.kind === 'open' ? openPieces(task) : checkChunk(task)).then(
    (result) => parentPort?.postMessage(result),
    (fault: unknown) =>
      parentPort?.postMessage({ kind: 'fault', why: fault instanceof Error ? fault.message : String(fault) }),
  )
})
