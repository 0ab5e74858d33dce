import { newDisclosure, templateSchema } from '@jiheng/core/template'
import type { TemplateDraft } from '@jiheng/store'
import { type DraftSummary, type DraftView, draftBodySchema } from '../api/index.ts'
import type { LoadedDraft } from '../commands/template-drafts.ts'
import type { Engine } from '../engine/engine-types.ts'

/** A draft in the list of drafts. */
export const presentDraftSummary = ({ id, fileName, body, createdAt, changedAt }: TemplateDraft): DraftSummary => ({
  id,
  fileName,
  name: draftBodySchema.parse(body).identity.name,
  createdAt,
  changedAt,
})

/** A draft with everything its screen shows. */
export const presentDraft = (engine: Engine, { draft, body, derived }: LoadedDraft, year: number): DraftView => {
  const { template, blocks, title, forms, dropped, cells, choices, columnChoices, questions, faults } = derived
  // A name is wanting until somebody has given one; what is drawn does not depend on it.
  const drawable = templateSchema.safeParse({ ...template, id: 'own', version: '1' })
  const layout = drawable.success
    ? engine.layout(engine.carry(newDisclosure(drawable.data, { year }), [drawable.data]))
    : null
  return {
    ...presentDraftSummary(draft),
    identity: body.identity,
    answers: body.answers,
    blocks,
    title,
    form: body.form,
    forms,
    dropped,
    cells,
    choices,
    columnChoices,
    questions,
    template,
    layout,
    faults,
  }
}
