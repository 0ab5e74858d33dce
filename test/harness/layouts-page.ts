import type { Outcome } from './compare.ts'
import { type Format, formats } from './readings.ts'

export interface LayoutOutcomes {
  readonly layout: string
  readonly fixtures: number
  readonly outcomes: ReadonlyMap<Format, readonly Outcome[]>
}

const sum = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + of(outcome), 0)

/** "21/21", and where it is not all right: what is missing and what was invented. */
const cell = (outcomes: readonly Outcome[] | undefined): string => {
  if (!outcomes || outcomes.length === 0) return ''
  const rows = sum(outcomes, (one) => one.rows)
  const right = sum(outcomes, (one) => one.right)
  const invented = sum(outcomes, (one) => one.invented)
  const facts = sum(outcomes, (one) => one.facts - one.factsRight)
  const faults = [
    rows > right ? `${rows - right} missing` : '',
    invented > 0 ? `${invented} invented` : '',
    facts > 0 ? `${facts} other` : '',
  ].filter((fault) => fault !== '')
  return [`${right}/${rows}`, ...faults].join(', ')
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The page that says how much of each layout is read in each format. */
export const layoutsPage = (layouts: readonly LayoutOutcomes[]): string =>
  [
    '# Layouts that are read',
    '',
    'Made by `npm run accept:layouts -- --write`. Every layout has at least two forms in [test/layouts](../test/layouts), as',
    'different regions print it. Each is read from text with tabs (`text`: merged cells leave blanks; `tabs`: they leave',
    'none), HTML, docx, xlsx, OFD and PDF (which LibreOffice prints from the docx); `grid` are its cells without a file.',
    'A layout of damaged text exists as text only. The figures: indicator rows with every stated cell right, of all rows;',
    'then rows missing or wrong, rows invented, and other facts (money, goals, header cells, findings) that are not right.',
    '',
    row(['layout', 'forms', ...formats]),
    row(['---', '---:', ...formats.map(() => '---:')]),
    ...layouts.map(({ layout, fixtures, outcomes }) =>
      row([layout, `${fixtures}`, ...formats.map((format) => cell(outcomes.get(format)))]),
    ),
    row([
      '**all**',
      `${layouts.reduce((total, { fixtures }) => total + fixtures, 0)}`,
      ...formats.map((format) => cell(layouts.flatMap(({ outcomes }) => outcomes.get(format) ?? []))),
    ]),
    '',
  ].join('\n')
