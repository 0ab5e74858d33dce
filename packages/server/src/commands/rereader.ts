import { setAside } from '@jiheng/core/check/suppress'
import { understoodShare } from '@jiheng/core/form'
import { type Template, templateRef } from '@jiheng/core/template'
import type { Rereadable } from '@jiheng/store'
import type { Rereading } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { countingOf } from '../named/counting.ts'
import { templatesInUse } from '../named/templates-in-use.ts'
import { newActor } from '../new-actor.ts'
import { suppressionsOf } from '../suppressions-of.ts'

type Context = Pick<ServerContext, 'store' | 'engine' | 'pool' | 'world' | 'person' | 'recounter'>

/** Reads files again with a template that came too late for them. */
export interface Rereader {
  /** How many there are, and how far the work is. */
  readonly state: (template: Template) => Promise<Rereading>
  /** Begins, or goes on with what runs already. */
  readonly begin: (template: Template) => Promise<Rereading>
  /** Begins no further file, and waits for the one begun. */
  readonly close: () => Promise<void>
}

const candidates = ({ store }: Context, template: Template): Promise<readonly Rereadable[]> => {
  const { phase, subject, id } = template
  return store.findRereadable({ phase, subject, template: id, ref: templateRef(template) })
}

/** Reads one file again. Only where the template knows a form of it now does a new revision come of that. */
const reread = async (context: Context, template: Template, { id, sha256, fileName, latest }: Rereadable) => {
  const { store, engine, pool } = context
  const file = await store.findFile(sha256)
  if (!file) return false
  const templates = await templatesInUse(store)
  const { profile, stamp } = await countingOf(context)
  const taken = await pool.run({ kind: 'read', bytes: file.body, name: fileName, templates, profile })
  if (taken.kind !== 'read') return false
  const { disclosure, findings } = taken
  const ref = templateRef(template)
  if (!disclosure.forms.some((form) => form.template === ref)) return false
  const saved = await store.saveRevision({
    id,
    base: latest,
    kind: 'read',
    disclosure,
    findings: setAside(findings, disclosure, await suppressionsOf(context, id, disclosure)).findings,
    understood: understoodShare(disclosure),
    note: template.name['zh-CN'],
    engine: engine.version,
    countedBy: stamp,
    actor: newActor(context),
  })
  // Another profile was chosen while the file was read.
  if ((await countingOf(context)).stamp !== stamp) context.recounter.begin()
  return saved.kind === 'saved'
}

/**
 * Files that people changed are left alone: a new reading would put the old text back in place of their edits. The others
 * get a new revision; the former one stays.
 */
export const createRereader = (context: Context, onFault: (error: unknown) => void): Rereader => {
  const runs = new Map<string, { done: number; matched: number; running: Promise<void> | null }>()
  let closed = false

  const run = async (template: Template, files: readonly Rereadable[]): Promise<void> => {
    const progress = runs.get(templateRef(template))
    for (const file of files) {
      if (closed || !progress) return
      const matched = await reread(context, template, file).catch((error: unknown) => {
        onFault(error)
        return false
      })
      progress.done++
      if (matched) progress.matched++
    }
  }

  const state = async (template: Template): Promise<Rereading> => {
    const files = await candidates(context, template)
    const { done = 0, matched = 0, running = null } = runs.get(templateRef(template)) ?? {}
    const edited = files.filter((file) => file.edited).length
    return { found: files.length, edited, running: running !== null, done, matched }
  }

  return {
    state,
    begin: async (template) => {
      const ref = templateRef(template)
      if (!runs.get(ref)?.running) {
        const files = (await candidates(context, template)).filter((file) => !file.edited)
        const progress = { done: 0, matched: 0, running: null as Promise<void> | null }
        runs.set(ref, progress)
        progress.running = run(template, files).finally(() => {
          progress.running = null
        })
      }
      return state(template)
    },
    close: async () => {
      closed = true
      await Promise.all([...runs.values()].map(({ running }) => running))
    },
  }
}
