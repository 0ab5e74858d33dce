import type { FixedItem, FixPreview, Lang } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { loadDisclosure } from '../load-disclosure.ts'
import { chosenProfile } from '../named/chosen-profile.ts'
import { presentDifferences } from '../presenters/present-difference.ts'
import { suppressionsOf } from '../suppressions-of.ts'
import { saveDisclosure } from './change-saver.ts'

const notes = {
  'zh-CN': (rules: readonly string[]) => `自动改正：${rules.join('、')}`,
  en: (rules: readonly string[]) => `Fixed: ${rules.join(', ')}`,
} as const

const fixOf = async (context: ServerContext, id: string, lang: Lang, number?: number) => {
  const { row, revision } = await loadDisclosure(context, id, number)
  if (row.binned) throw new Refusal('in-bin')
  const { disclosure } = revision
  const { profile } = await chosenProfile(context, undefined)
  const fixed = context.engine.fix(disclosure, await suppressionsOf(context, id, disclosure), profile)
  const differences = presentDifferences(
    context.engine.differences(disclosure, fixed.disclosure),
    disclosure,
    fixed.disclosure,
    lang,
  )
  const rules = [...new Set(fixed.made.map(({ rule }) => rule))].toSorted()
  return { row, revision, fixed, differences, rules }
}

/** What the safe fixes of a document's newest revision would change. */
export const previewFixes = async (context: ServerContext, id: string, lang: Lang): Promise<FixPreview> => {
  const { row, revision, differences, rules } = await fixOf(context, id, lang)
  const { title, forms } = revision.disclosure
  const named = title.raw.trim() || forms[0]?.title.raw.trim() || row.fileName
  return { id, title: named, file: row.fileName, revision: revision.number, rules, differences }
}

/** Makes the safe fixes of a revision, as the next one. Where another was saved since, nothing is done and it says so. */
export const makeFixes = async (
  context: ServerContext,
  { id, baseRevision }: { readonly id: string; readonly baseRevision: number },
  lang: Lang,
): Promise<Omit<FixedItem, 'problem'>> => {
  const { fixed, differences, rules } = await fixOf(context, id, lang, baseRevision)
  if (fixed.made.length === 0) return { id, revision: null, differences: [] }
  const revision = await saveDisclosure(context, {
    id,
    base: baseRevision,
    kind: 'edit',
    disclosure: fixed.disclosure,
    note: notes[lang](rules).slice(0, 500),
    lang,
  })
  return { id, revision, differences }
}
