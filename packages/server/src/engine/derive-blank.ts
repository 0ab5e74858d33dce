import type { Block, Blocks } from '@jiheng/core/blocks'
import {
  cellChoices,
  cellId,
  choiceWords,
  columnChoices,
  type DerivedTemplate,
  type DeriveOptions,
  type DeriveQuestion,
  deriveTemplate,
  questionWords,
} from '@jiheng/core/derive'
import { readBlocks } from '@jiheng/core/read'
import { templateFaultWords } from '@jiheng/core/template'
import type { DerivedCell } from '../api/index.ts'
import { derivedCells } from './cell-roles.ts'
import type { DeriveChoices, Derived } from './derived.ts'

/** While a name is still wanting, the template is drawn under one that no saved template has. */
const unnamed = { id: 'unnamed', version: '0', name: '自拟表' }

const optionsOf = ({ identity, answers, form }: DeriveChoices): DeriveOptions => {
  const { id, version, name, nameEn, region, validFrom, validTo, phase, subject } = identity
  const named = name || unnamed.name
  return {
    id: /^[a-z0-9][a-z0-9-]*$/u.test(id) ? id : unnamed.id,
    version: version || unnamed.version,
    name: { 'zh-CN': named, en: nameEn || named },
    ...(/^\d{6}$/u.test(region) && { region }),
    ...(validFrom !== '' && { validFrom }),
    ...(validTo !== '' && { validTo }),
    ...(phase !== '' && { phase }),
    ...(subject !== '' && { subject }),
    form,
    answers,
  }
}

/** Lines that are shown around the form of a long file: its title and what is said below it. */
const [above, below] = [6, 4]

/** The table that the template was made from, with the lines around it: a book is not sent whole. */
const around = (blocks: readonly Block[], table: number | undefined): readonly Block[] => {
  const at = blocks.findIndex((block) => block.kind === 'grid' && block.rows.some((row) => row.place.table === table))
  if (at < 0) return blocks
  const last = blocks.slice(0, at).findLastIndex((block) => block.kind === 'grid')
  const next = blocks.slice(at + 1).findIndex((block) => block.kind === 'grid')
  const end = next < 0 ? blocks.length : at + 1 + next
  return blocks.slice(Math.max(last + 1, at - above), Math.min(end, at + 1 + below))
}

/** The headers of the indicators say what their columns hold. */
const withColumns = (
  cells: readonly DerivedCell[],
  columns: DerivedTemplate['columns'],
  lang: DeriveChoices['lang'],
): readonly DerivedCell[] => {
  const byId = new Map(columns.map(({ place, holds }) => [cellId(place), holds]))
  return cells.map((cell) => {
    const holds = byId.get(cell.id)
    return holds === undefined ? cell : { ...cell, column: holds, says: choiceWords(holds, 'column')[lang] }
  })
}

/** A blank or filled form as a template, with what it could not tell by itself; undefined where the file shows no form. */
export const deriveBlank = (blocks: Blocks, chosen: DeriveChoices): Derived | undefined => {
  const { answers, lang } = chosen
  const derived = deriveTemplate(blocks, optionsOf(chosen))
  if (derived === undefined) return undefined
  const { template, questions, kinds, columns, faults, title, place, forms, dropped } = derived
  const named = (kind: DeriveQuestion['kind']) => (value: string) => ({ value, label: choiceWords(value, kind)[lang] })
  const shown = around(blocks.blocks, place.table)
  return {
    blocks: shown,
    cells: withColumns(
      derivedCells(shown, readBlocks({ ...blocks, blocks: shown }, { templates: [] }).forms, kinds, answers),
      columns,
      lang,
    ),
    choices: cellChoices.map(named('cell')),
    columnChoices: columnChoices.map(named('column')),
    questions: questions.map((question) => ({
      ...question,
      sentence: questionWords(question)[lang],
      choices: question.choices.map(named(question.kind)),
      answer: answers[question.id] ?? null,
    })),
    template,
    faults: faults.map((fault) => ({
      path: fault.row === undefined ? '/rows' : `/rows/${fault.row}`,
      message: templateFaultWords(fault)[lang],
    })),
    title,
    forms,
    dropped: dropped.map(({ text }) => text),
  }
}
