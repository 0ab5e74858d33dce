import type { Blocks } from '../blocks/blocks.ts'
import { type AmountUnit, amountUnitSchema } from '../form/codes.ts'
import type { Place } from '../form/place.ts'
import { draft } from '../read/form/draft.ts'
import { printedUnit } from '../read/form/money-unit.ts'
import { ownTemplate } from '../read/form/own-template.ts'
import { segment } from '../read/segment.ts'
import { prepared } from '../read/source/prepared.ts'
import { vocabularyOf } from '../read/words/vocabulary-of.ts'
import { type Template, templateSchema } from '../template/schema/index.ts'
import { type TemplateFault, templateFaults } from '../template/template-faults.ts'
import { cellId } from './cell-id.ts'
import { type CutOut, cutOuts } from './cut-out.ts'
import type { DeriveOptions } from './derive-options.ts'
import { fillBlanks } from './fill-blanks.ts'
import { finished } from './finish.ts'
import { columnChoices, formQuestions } from './form-questions.ts'
import { headOf, type Line } from './head-lines.ts'
import { holdsProbe } from './probes.ts'
import type { Answers, CellChoice, DeriveQuestion } from './question.ts'
import { withoutProbes } from './without-probes.ts'

export interface DerivedTemplate {
  readonly template: Template
  /** What the form does not tell for sure: each with its cell, choices and the guess that stands until it is answered. */
  readonly questions: readonly DeriveQuestion[]
  /** Where its table begins. */
  readonly place: Place
  /** What each blank cell outside the indicators was taken for, by its `cellId`; a page shows it. */
  readonly kinds: ReadonlyMap<string, CellChoice>
  /** The headers of the indicator table, and what their columns are taken for: one of `columnChoices`. */
  readonly columns: readonly { readonly place: Place; readonly holds: string }[]
  /** Why the template cannot be used yet; empty: it can. */
  readonly faults: readonly TemplateFault[]
  /** Lines of the file that the template does not print: what is said of filling in, numbers of annexes. */
  readonly dropped: readonly Line[]
  /** Ids of all cells of the form: an answer may speak of any of them. */
  readonly cells: readonly string[]
  /** Forms of the file. */
  readonly forms: number
  /** The form's own title, as printed. */
  readonly title: string
}

const single = (line: Line | undefined): Blocks['blocks'] =>
  line === undefined ? [] : [{ kind: 'paragraph', text: line.text, place: line.place, role: 'title' }]

/** The form read with a probe in each blank. */
const readFilled = (grid: CutOut['grid'], title: Line | undefined) => {
  const words = vocabularyOf([])
  const { strips } = prepared([...single(title), grid], words)
  const part = segment(strips, words).find(({ kind }) => kind === 'form')
  return part?.kind === 'form' ? draft(part.form, []) : undefined
}

const isUnit = (answer: string | undefined): answer is AmountUnit => amountUnitSchema.safeParse(answer).success

/**
 * A template made from a blank (or filled) official form: its labels, fields, money, goals, tables and lists, as they
 * stand in its grid. What is not sure is asked, each question with its cell and a guess; the template is made of the
 * guesses, and of the answers where they were given. Undefined where the file shows no form. Pure, and never throws on
 * any Blocks.
 *
 * @example deriveTemplate(blocks, { id: 'mine', version: '1', name: { 'zh-CN': '自拟表', en: 'Mine' } })?.questions
 */
export const deriveTemplate = (blocks: Blocks, options: DeriveOptions): DerivedTemplate | undefined => {
  const { answers = {}, form = 0 } = options
  const cuts = cutOuts(blocks.blocks)
  const cut = cuts[form]
  if (cut === undefined) return undefined
  const lines = headOf(cut.above)
  const filled = fillBlanks(cut.grid, answers)
  const read = readFilled(filled.grid, lines.title)
  if (read === undefined) return undefined
  const place: Place = lines.title?.place ?? cut.grid.place
  const printed = lines.amountUnit?.unit ?? printedUnit(read.found)?.value
  const amountUnit = isUnit(answers['amount-unit']) ? answers['amount-unit'] : (printed ?? '万元')
  const own = withoutProbes(ownTemplate(read, amountUnit))
  const asked = formQuestions({
    openTitle: lines.openTitle,
    read,
    own,
    grid: cut.grid,
    place,
    printedUnit: printed,
    amountUnit,
    options,
  })
  const template = finished({ own, read, filled, lines, options, amountUnit, grid: cut.grid })
  const questions = [...filled.questions, ...asked].toSorted((a, b) => order(a.place) - order(b.place))
  return {
    template: templateSchema.parse(template),
    questions,
    place: cut.grid.rows[0]?.place ?? cut.grid.place,
    kinds: filled.kinds,
    columns: columnsOf(read, answers),
    faults: templateFaults(template),
    dropped: [...lines.dropped, ...cut.below],
    cells: cut.grid.rows.flatMap((row) => row.cells.map(({ place: at }) => cellId(at))),
    forms: cuts.length,
    title: lines.title?.text ?? '',
  }
}

const columnsOf = (
  { found }: NonNullable<ReturnType<typeof readFilled>>,
  answers: Answers,
): DerivedTemplate['columns'] =>
  (found.table?.columns ?? []).flatMap(({ name, label }) => {
    if (name === 'side' || label.raw === '' || holdsProbe(label.raw)) return []
    const said = answers[cellId(label.place)]
    return [{ place: label.place, holds: said !== undefined && columnChoices.includes(said) ? said : name }]
  })

const order = ({ table = 0, row = 0, column = 0 }: Place): number => table * 1e8 + row * 1e4 + column
