import type { Form, Section } from '../form/index.ts'
import { withoutMarkup } from '../form/markup.ts'
import type { Template } from '../template/schema/index.ts'
import { shown } from './draft.ts'
import type { LayoutParagraph } from './layout.ts'

/** A section of prose with its index in the Disclosure. */
export interface Prose {
  readonly section: Section
  readonly index: number
}

const tight = (raw: string): string => withoutMarkup(raw).replace(/\s+/g, '')

/** Pointers of a section of which the form's part is a twin: an edit of one reaches the other. */
const twin = (prose: readonly Prose[], raw: string, property: 'text' | 'heading' | 'amount'): readonly string[] =>
  tight(raw) === ''
    ? []
    : prose.flatMap(({ section, index }) =>
        tight(section[property]?.raw ?? '') === tight(raw) ? [`/narrative/${index}/${property}`] : [],
      )

/**
 * The section of prose that a part was read from: the one that holds most of its texts; of several the one that says
 * nothing else, else the last (measures often repeat the goal).
 */
const sourceOf = (prose: readonly Prose[], texts: readonly string[]): Prose | undefined => {
  const wanted = texts.map(tight).filter((text) => text !== '')
  if (wanted.length === 0) return undefined
  const ranked = prose
    .map((entry) => {
      const text = tight(entry.section.text.raw)
      return { entry, held: wanted.filter((part) => text.includes(part)).length, alone: text === wanted.join('') }
    })
    .filter(({ held }) => held > 0)
    .toSorted((a, b) => b.held - a.held || Number(b.alone) - Number(a.alone) || b.entry.index - a.entry.index)
  return ranked[0]?.entry
}

/**
 * A text form as paragraphs: every section of the template with its heading (as the source prints it, where the prose that
 * the form claims has one) and what stands below it.
 */
export const layoutText = (
  form: Form,
  formIndex: number,
  template: Template,
  prose: readonly Prose[],
): readonly LayoutParagraph[] => {
  const base = `/forms/${formIndex}`
  const body = (text: string, at: readonly string[]): LayoutParagraph => ({
    kind: 'paragraph',
    style: 'body',
    text,
    at,
    input: 'long-text',
    form: formIndex,
  })
  const heading = (own: Prose | undefined, text: string): LayoutParagraph => ({
    kind: 'paragraph',
    style: 'heading',
    text: shown(own?.section.heading) || text,
    ...(own === undefined ? {} : { at: [`/narrative/${own.index}/heading`] }),
    form: formIndex,
  })
  const parts = (part: 'goal' | 'subGoals' | 'safeguards', text: string): readonly LayoutParagraph[] => {
    if (part === 'goal') {
      const own = sourceOf(prose, [form.goal.raw])
      return [heading(own, text), body(shown(form.goal), [`${base}/goal`, ...twin(prose, form.goal.raw, 'text')])]
    }
    if (part === 'subGoals') {
      const bare = prose.find(({ section }) => tight(section.text.raw) === '' && section.amount === undefined)
      return [heading(bare, text), ...subGoals(form, base, prose, body)]
    }
    const own = sourceOf(
      prose,
      (form.safeguards ?? []).map((entry) => entry.text.raw),
    )
    const entries = (form.safeguards ?? []).map((entry, i) => {
      const label = shown(entry.label)
      const at = [`${base}/safeguards/${i}/text`, ...twin(prose, entry.text.raw, 'text')]
      return body(label === '' ? shown(entry.text) : `${label}：${shown(entry.text)}`, at)
    })
    return [heading(own, text), ...entries]
  }
  return (template.sections ?? []).flatMap(({ heading: text, part }) => parts(part, text))
}

const subGoals = (
  form: Form,
  base: string,
  prose: readonly Prose[],
  body: (text: string, at: readonly string[]) => LayoutParagraph,
): readonly LayoutParagraph[] =>
  (form.subGoals ?? []).flatMap((goal, i): LayoutParagraph[] => {
    const at = `${base}/subGoals/${i}`
    const own =
      sourceOf(prose, [goal.text.raw]) ??
      prose.find(({ section }) => tight(section.heading.raw) === tight(goal.heading?.raw ?? ''))
    const amount = shown(goal.amount)
    const title = shown(goal.heading)
    const line = amount === '' || title.includes(amount) ? title : `${title}（预算金额：${amount}）`
    const twins =
      own === undefined
        ? []
        : [`/narrative/${own.index}/heading`, ...(own.section.amount ? [`/narrative/${own.index}/amount`] : [])]
    const heading: LayoutParagraph = {
      ...body(line, [`${at}/heading`, ...(goal.amount ? [`${at}/amount`] : []), ...twins]),
      style: 'heading',
      input: 'text',
    }
    const text = body(shown(goal.text), [`${at}/text`, ...twin(prose, goal.text.raw, 'text')])
    return line === '' ? [text] : [heading, text]
  })
