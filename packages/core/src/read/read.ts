import type { Blocks } from '../blocks/blocks.ts'
import type { Disclosure } from '../form/disclosure.ts'
import type { Finding } from '../form/finding.ts'
import type { Form } from '../form/form.ts'
import type { Template } from '../template/schema/index.ts'
import type { Kept } from './account/items.ts'
import { unaccountedCells } from './account/unaccounted-cells.ts'
import { withUnaccounted } from './account/with-unaccounted.ts'
import { assemble, type Surroundings } from './form/assemble.ts'
import { draft } from './form/draft.ts'
import { inForm, readingFinding } from './form/finding.ts'
import { withForms } from './form/form-at.ts'
import { labelsOf } from './form/labels-of.ts'
import { sourceFindings } from './form/source-notes.ts'
import { publishedOnOf, publisherOf, titleOf, yearOf } from './prose/document.ts'
import { readProse } from './prose/prose.ts'
import { sectionOf, textFormOf } from './prose/text-form.ts'
import { skippedRow, skippedTitle } from './segment/skipped-row.ts'
import { segment } from './segment.ts'
import { withoutMisread } from './source/misread-cells.ts'
import { partsDisagree } from './source/parts-disagree.ts'
import { prepared } from './source/prepared.ts'
import { withoutRepeated } from './source/repeated-forms.ts'
import { vocabularyOf } from './words/vocabulary-of.ts'

export interface ReadOptions {
  /** The templates to recognise; a form that none of them knows is read all the same. */
  readonly templates: readonly Template[]
}

/**
 * Reads what a file shows into a Disclosure: finds the forms, tells which templates they follow, types every cell and
 * keeps its place; what damage took is concluded and said in a finding of origin `reading`. Never throws on any Blocks.
 *
 * @example readBlocks(blocks, { templates }).forms[0]?.indicators[0]?.target.raw // '≥8 个'
 */
export const readBlocks = (blocks: Blocks, options: ReadOptions): Disclosure => {
  const { disclosure, labels } = readWithLabels(blocks, options)
  return withUnaccounted(disclosure, unaccountedCells(blocks, disclosure, labels))
}

/** A reading before it is held against its source, with the cells that served as labels only. */
export const readWithLabels = (
  blocks: Blocks,
  { templates }: ReadOptions,
): { readonly disclosure: Disclosure; readonly labels: readonly Kept[] } => {
  const words = vocabularyOf(templates)
  const source = prepared(blocks.blocks, words)
  const parts = segment(source.strips, words)
  const drafts = parts.flatMap((part) => (part.kind === 'form' ? [draft(part.form, templates)] : []))
  const prose = readProse(
    parts.flatMap((part) => (part.kind === 'prose' ? [part.strips] : [])),
    parts[0]?.kind === 'prose',
  )
  const title = titleOf(prose, drafts)
  const year = yearOf(title, prose, drafts)
  const around: Surroundings = {
    year: year.value,
    units: drafts.flatMap(({ unit }) => (unit?.value ? [unit.value] : [])),
  }
  const repeated = withoutRepeated(
    drafts.map((one) => assemble(one, around)),
    drafts.map(({ found }) => found.strips),
  )
  const { tables } = repeated
  const text = textFormOf(prose.sections, title, year.value, templates)
  const forms: readonly { form: Form; findings: readonly Finding[] }[] = [
    ...(text ? [{ form: text.form, findings: [] }] : []),
    ...tables,
  ].toSorted((a, b) => (a.form.place.line ?? 0) - (b.form.place.line ?? 0))
  const claimed = new Set(text?.sections)
  const textIndex = forms.findIndex(({ form }) => form === text?.form)
  const foreign = parts.flatMap((part) =>
    part.kind === 'table' ? [...(part.title ?? []).map(skippedTitle), ...part.strips.map(skippedRow)] : [],
  )
  const skipped = [
    ...source.skipped,
    ...repeated.skipped,
    ...prose.skipped,
    ...tables.flatMap((table) => table.skipped),
    ...foreign,
  ]
  const checked = withoutMisread(forms.map(({ form }) => form))
  const findings = [
    ...forms.flatMap(({ findings }, i) => inForm(findings, i)),
    ...source.findings,
    ...checked.findings,
    ...partsDisagree(
      checked.forms,
      forms.map(({ findings }) => findings),
    ),
    ...repeated.findings,
    ...prose.skipped
      .filter(({ why }) => why === 'not-understood')
      .map(({ place, raw }) => readingFinding('text-not-understood', 'warning', place, { text: raw.slice(0, 60) })),
    ...sourceFindings(blocks.notes ?? []),
    ...(forms.length === 0 ? [readingFinding('no-form', 'hint', {}, { blocks: blocks.blocks.length })] : []),
  ]
  const disclosure: Disclosure = {
    schema: 'jiheng/1',
    source: blocks.source,
    title,
    publisher: publisherOf(
      prose,
      title,
      forms.map(({ form }) => form),
    ),
    publishedOn: publishedOnOf(prose),
    year,
    ...(prose.cover.length > 0 && { cover: prose.cover }),
    narrative: prose.sections.map((section, i) =>
      claimed.has(i) ? { ...sectionOf(section), form: textIndex } : sectionOf(section),
    ),
    forms: checked.forms,
    skipped: skipped.toSorted((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)),
    findings: withForms(findings, checked.forms),
  }
  return { disclosure, labels: [...source.labels, ...drafts.flatMap(({ found }) => labelsOf(found))] }
}
