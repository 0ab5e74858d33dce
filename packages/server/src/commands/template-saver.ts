import { type Template, templateSchema, templates } from '@jiheng/core/template'
import type { OwnTemplate } from '@jiheng/store'
import type { Lang, ShownFault } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { templateFaultsOf } from '../engine/template-faults-of.ts'
import { Refusal } from '../errors/refusal.ts'
import { newActor } from '../new-actor.ts'
import { nextVersion } from './next-version.ts'
import { loadDraft } from './template-drafts.ts'

const refuseFaults = (faults: readonly ShownFault[]): void => {
  const [first] = faults
  if (first)
    throw new Refusal('template-faulty', { faults, count: faults.length, path: first.path, first: first.message })
}

/** Every version of an own template, the newest first. */
export const versionsOf = async ({ store }: ServerContext, id: string): Promise<readonly OwnTemplate[]> =>
  (await store.listTemplates()).filter(({ template }) => template.id === id)

interface Saving {
  readonly template: unknown
  readonly file?: { readonly sha256: string; readonly name: string }
  readonly answers?: unknown
  readonly draft?: string
}

const save = async (context: ServerContext, saving: Saving, lang: Lang): Promise<OwnTemplate> => {
  refuseFaults(templateFaultsOf(saving.template, lang))
  const template: Template = templateSchema.parse(saving.template)
  const { id, version } = template
  if (templates.some((one) => one.id === id)) throw new Refusal('template-of-system', { id })
  const added = await context.store.addTemplate({ ...saving, template, actor: newActor(context) })
  const versions = await versionsOf(context, id)
  // The same again is no fault: a page that got no answer asks twice.
  if (added.kind === 'exists' && !added.same) {
    const next = nextVersion(versions.map((one) => one.template.version))
    throw new Refusal('template-exists', { id, version, next })
  }
  const own = versions.find((one) => one.template.version === version)
  if (!own) throw new Error(`The template ${id}@${version} is not there after it was saved.`)
  return own
}

/** Keeps a template that came as data. */
export const saveTemplate = (context: ServerContext, template: unknown, lang: Lang): Promise<OwnTemplate> =>
  save(context, { template }, lang)

/** Keeps a draft as a template, in use from now on; the draft is then gone. */
export const saveDraft = async (context: ServerContext, id: string, lang: Lang): Promise<OwnTemplate> => {
  const { draft, body, derived } = await loadDraft(context, id, lang)
  // What was drawn under a makeshift name is held to its own now.
  const { id: own, version, name, nameEn } = body.identity
  const template = { ...derived.template, id: own, version, name: { 'zh-CN': name, en: nameEn || name } }
  const file = { sha256: draft.sha256, name: draft.fileName }
  return save(context, { template, file, answers: body, draft: id }, lang)
}
