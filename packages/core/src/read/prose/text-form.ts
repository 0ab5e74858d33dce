import type { Section } from '../../form/disclosure.ts'
import type { Form, SubGoal } from '../../form/form.ts'
import { withoutMarkup } from '../../form/markup.ts'
import type { Place } from '../../form/place.ts'
import type { Printed } from '../../form/printed.ts'
import { inferred, typedAmount } from '../../form/typed.ts'
import type { Template } from '../../template/schema/index.ts'
import { partOf } from '../source/cells.ts'
import type { Cell } from '../source/strip.ts'
import { joined, type RawSection } from './prose.ts'

const words = (cell: Cell | undefined): string => withoutMarkup(cell?.text ?? '').replace(/\s/g, '')
const goalHeading = /(总体|整体|年度)(绩效)?目标(说明)?$/
const subGoalsHeading = /(分项|分解|具体|明细|各项|职责)(绩效)?目标$/
const safeguardsHeading = /(保障|工作)(保障)?措施$/
const amountIn = /([\d,，.]+)\s*(亿元|万元|元)/

/** The amount printed in a heading ("（预算金额：12万元）"). */
export const headingAmount = (heading: Cell | undefined): Printed<number> | undefined => {
  const match = heading && amountIn.exec(heading.text)
  if (!match || !heading || !/(金额|预算|资金|经费)[^）)]*$/.test(heading.text.slice(0, match.index))) return undefined
  const part = partOf(heading, match.index, match.index + match[0].length)
  return typedAmount(part.text, part.place, match[2] === '元' ? '元' : match[2] === '亿元' ? '亿元' : '万元')
}

/** Prose as Sections of a Disclosure. */
export const sectionOf = ({ heading, paragraphs }: RawSection): Section => {
  const cells = [...(heading ? [heading] : []), ...paragraphs]
  const amount = headingAmount(heading)
  const place = joined(cells, {}).place
  return {
    heading: heading ? { raw: heading.text, place: heading.place } : { raw: '', place },
    text: joined(paragraphs, place),
    ...(amount ? { amount } : {}),
    place,
  }
}

interface Claimed {
  readonly form: Form
  /** Indexes of the sections that it claims. */
  readonly sections: readonly number[]
}

/**
 * A department's performance text: an overall goal, sub-goals with amounts, safeguards, all in prose. Undefined where the
 * sections are no such text.
 */
export const textFormOf = (
  sections: readonly RawSection[],
  title: Printed<string>,
  year: number | undefined,
  templates: readonly Template[],
): Claimed | undefined => {
  const goalAt = sections.findIndex(
    ({ heading, paragraphs }) => goalHeading.test(words(heading)) && paragraphs.length > 0,
  )
  const safeAt = sections.findIndex(
    ({ heading, paragraphs }) => safeguardsHeading.test(words(heading)) && paragraphs.length > 0,
  )
  const subAt = sections.findIndex(({ heading }) => subGoalsHeading.test(words(heading)))
  if (goalAt < 0 || (safeAt < 0 && subAt < 0)) return undefined
  const isSub = (i: number): boolean =>
    i !== goalAt &&
    i !== safeAt &&
    i !== subAt &&
    (subAt >= 0 ? i > subAt && (safeAt < subAt || i < safeAt) : headingAmount(sections[i]?.heading) !== undefined)
  const subs = sections.flatMap((section, i) => (isSub(i) ? [section] : []))
  const goal = sections[goalAt]
  const safeguards = sections[safeAt]
  const place: Place = joined(
    sections.flatMap(({ heading, paragraphs }) => [...(heading ? [heading] : []), ...paragraphs]),
    {},
  ).place
  const subGoals = subs.map(({ heading, paragraphs }): SubGoal => {
    const amount = headingAmount(heading)
    return {
      ...(heading ? { heading: { raw: heading.text, place: heading.place } } : {}),
      text: joined(paragraphs, heading?.place ?? place),
      ...(amount ? { amount } : {}),
    }
  })
  const template = templates.find(
    ({ kind, subject, phase }) => kind === 'text' && subject === 'department' && phase === 'target',
  )
  const unit = subGoals.some(({ amount }) => amount && /万元/.test(amount.raw)) ? '万元' : '元'
  const form: Form = {
    template: template ? `${template.id}@${template.version}` : 'generic',
    kind: 'text',
    phase: 'target',
    subject: 'department',
    scheme: 'classic',
    title: inferred(withoutMarkup(title.raw || (title.value ?? '')), place),
    year: year === undefined ? { raw: '', place } : inferred(year, place),
    amountUnit: inferred(unit, place),
    fields: [],
    funds: [],
    goal: joined(goal?.paragraphs ?? [], place),
    ...(subGoals.length > 0 && { subGoals }),
    ...(safeguards && {
      safeguards: safeguards.paragraphs.map((cell) => ({ text: { raw: cell.text, place: cell.place } })),
    }),
    indicators: [],
    emptyLevels: [],
    place,
  }
  return {
    form,
    sections: sections.flatMap((_, i) => (i === goalAt || i === safeAt || i === subAt || isSub(i) ? [i] : [])),
  }
}
