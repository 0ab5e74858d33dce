import { columnsWidened, mergedDropped, plain, rowsShifted, spansLost, trailingLost } from './columns.fixture.ts'
import {
  firstLevel2Lost,
  glued,
  labelsSpaced,
  level1Centred,
  level1Lost,
  level2Lost,
  level2Slipped,
  levelsRepeated,
} from './labels.fixture.ts'
import type { Operator } from './operator.fixture.ts'
import { headCut, pageCut, pageCutHeader, pageCutRenumbered, pageCutTitle, pagesCut } from './pages.fixture.ts'
import { cellsAsLines, cellsAsParagraphs, chunked, twice } from './sources.fixture.ts'
import {
  cellsPadded,
  footed,
  labelsBroken,
  markupLeaked,
  oneCellALine,
  rowsSpaced,
  valuesLost,
  valuesWrapped,
  widthsMixed,
} from './texts.fixture.ts'

const single: readonly Operator[] = [
  plain,
  spansLost,
  trailingLost,
  mergedDropped,
  rowsShifted,
  columnsWidened,
  pageCut,
  pageCutRenumbered,
  pageCutHeader,
  pageCutTitle,
  pagesCut,
  headCut,
  level1Lost,
  firstLevel2Lost,
  level2Lost,
  levelsRepeated,
  level2Slipped,
  level1Centred,
  labelsSpaced,
  labelsBroken,
  valuesWrapped,
  footed,
  glued,
  valuesLost,
  markupLeaked,
  widthsMixed,
  cellsPadded,
  rowsSpaced,
  oneCellALine,
  cellsAsLines,
  cellsAsParagraphs,
  chunked,
  twice,
]

/** Damages that go well together, in the order in which they happen: to the words, to the rows, to the page. */
const together: readonly (readonly Operator[])[] = [
  [labelsSpaced, spansLost, pageCutRenumbered],
  [widthsMixed, trailingLost, pageCutHeader],
  [valuesLost, pageCut, trailingLost],
  [labelsSpaced, markupLeaked, oneCellALine],
  [glued, rowsShifted, cellsPadded],
  [level2Lost, pageCutRenumbered, trailingLost],
]

export const operators: readonly Operator[] = [
  ...single,
  ...together.map(
    (parts): Operator => ({
      name: parts.map(({ name }) => name).join(' + '),
      damage: (sheet, random) => parts.reduce((damaged, { damage }) => damage(damaged, random), sheet),
    }),
  ),
]
