import { createHash } from 'node:crypto'
import { templates } from '@jiheng/core/template'
import { readBounds, type TaskFailure } from '@jiheng/files/sandbox'
import type { OwnTemplate, TemplateDraft } from '@jiheng/store'
import { type DraftBody, draftBodySchema, type Lang, type TemplateIdentity } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import type { Derived } from '../engine/derived.ts'
import { Refusal } from '../errors/refusal.ts'
import { newId } from '../new-id.ts'
import { fileBytes } from '../reading/limits.ts'
import type { TaskResult } from '../reading/messages.ts'
import { cleanName } from './clean-name.ts'
import { nextVersion } from './next-version.ts'
import type { ArrivingFile } from './upload-receiver.ts'

/** A draft with what its form says under the answers given so far. */
export interface LoadedDraft {
  readonly draft: TemplateDraft
  readonly body: DraftBody
  readonly derived: Derived
}

const derivedOf = (result: TaskResult | TaskFailure, file: string): Derived => {
  switch (result.kind) {
    case 'derived':
      return result.derived
    case 'no-form':
      throw new Refusal('template-no-form', { file })
    case 'unreadable':
      throw new Refusal('file-unreadable', result.data)
    case 'too-slow':
      throw new Refusal('file-too-slow', { limit: readBounds.seconds })
    case 'too-heavy':
      throw new Refusal('file-too-heavy', { limit: readBounds.megabytes })
    case 'stopped':
      throw new Refusal('server-closing')
    default:
      throw new Refusal('file-crashed')
  }
}

const derive = async (
  { pool }: ServerContext,
  bytes: Uint8Array,
  name: string,
  body: DraftBody,
  lang: Lang,
): Promise<Derived> => derivedOf(await pool.run({ kind: 'derive', bytes, name, choices: { ...body, lang } }), name)

const nothing: DraftBody = draftBodySchema.parse({ identity: {}, answers: {} })

/** Ids are letters, digits and hyphens; a name in Chinese tells none, so one is made of what the form is for. */
const freeId = (stem: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`
    if (!taken.has(id)) return id
  }
}

/** What a new template is called until somebody says otherwise. */
const proposed = async ({ store }: ServerContext, { template, title }: Derived): Promise<TemplateIdentity> => {
  const own = await store.listTemplates()
  const taken = new Set([...templates, ...own.map((one) => one.template)].map(({ id }) => id))
  return {
    ...nothing.identity,
    id: freeId(`own-${template.subject}-${template.phase}`, taken),
    version: '1',
    name: title.replaceAll(/\s+/gu, '').slice(0, 100),
    // No first day: the form may have been in use for years, and files of those years are to be read with it.
    region: store.region === '000000' ? '' : store.region,
  }
}

/** Begins a draft from a blank or filled form; a file that shows no form is refused, and nothing is kept of it. */
export const beginDraft = async (context: ServerContext, arriving: ArrivingFile, lang: Lang): Promise<LoadedDraft> => {
  const { store, world, person } = context
  if (arriving.tooLarge) throw new Refusal('file-too-large', { limit: fileBytes / 1_000_000 })
  const name = cleanName(arriving.name)
  const bytes = arriving.bytes
  const derived = await derive(context, bytes, name, nothing, lang)
  const id = newId(world)
  const at = world.now().toISOString()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const identity = await proposed(context, derived)
  await store.addTemplateDraft({
    id,
    body: { identity, answers: {} },
    file: { sha256, name, mediaType: 'application/octet-stream', body: bytes, at },
    person,
  })
  return loadDraft(context, id, lang)
}

/** A draft as it stands. */
export const loadDraft = async (context: ServerContext, id: string, lang: Lang): Promise<LoadedDraft> => {
  const draft = await context.store.findTemplateDraft(id)
  const file = draft && (await context.store.findFile(draft.sha256))
  if (!draft || !file) throw new Refusal('not-found')
  const body = draftBodySchema.parse(draft.body)
  return { draft, body, derived: await derive(context, file.body, draft.fileName, body, lang) }
}

/** Keeps answers and names. */
export const keepDraft = async ({ store, world }: ServerContext, id: string, body: DraftBody): Promise<void> => {
  if (!(await store.saveTemplateDraft({ id, body, at: world.now().toISOString() }))) throw new Refusal('not-found')
}

/** Opens a saved template again, with everything that was answered, to be saved as its next version. */
export const reopenTemplate = async (
  context: ServerContext,
  own: OwnTemplate,
  versions: readonly string[],
  lang: Lang,
): Promise<LoadedDraft> => {
  const { store, world, person } = context
  const file = own.sha256 === null ? undefined : await store.findFile(own.sha256)
  const body = draftBodySchema.safeParse(own.answers)
  if (!file || !body.success) throw new Refusal('not-found')
  const id = newId(world)
  await store.addTemplateDraft({
    id,
    body: { ...body.data, identity: { ...body.data.identity, version: nextVersion(versions) } },
    file: { ...file, name: own.fileName, at: world.now().toISOString() },
    person,
  })
  return loadDraft(context, id, lang)
}
