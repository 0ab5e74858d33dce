import type { Block } from '../../blocks/blocks.ts'
import type { Skipped } from '../../form/disclosure.ts'
import type { Finding } from '../../form/finding.ts'
import type { Kept } from '../account/items.ts'
import { readingFinding } from '../form/finding.ts'
import type { Vocabulary } from '../words/vocabulary-of.ts'
import { unfoldLevels } from './across/unfold-levels.ts'
import { alignedForms } from './aligned/aligned-forms.ts'
import { gluedForms } from './glued/glued-forms.ts'
import { spacedForms } from './glued/spaced-forms.ts'
import { cellsInTurn } from './in-turn/cells-in-turn.ts'
import { listedIndicators } from './listed/listed-indicators.ts'
import { mendBreaks } from './mend-breaks.ts'
import { mendPageCuts } from './mend-page-cuts.ts'
import { mendUpright } from './mend-upright.ts'
import { mendWraps } from './mend-wraps.ts'
import { mergeRepeated } from './merge-repeated.ts'
import { withoutPageMarks } from './page-marks.ts'
import { type Strip, stripsOf } from './strip.ts'

/** A source made ready: its rows as they were before a file was turned into text, as far as that can be told. */
export interface Prepared {
  readonly strips: readonly Strip[]
  /** What belongs to the pages and not to the document. */
  readonly skipped: readonly Skipped[]
  /** Words that only announce others, or join them. */
  readonly labels: readonly Kept[]
  readonly findings: readonly Finding[]
}

/** The rows of a source: page marks set aside, tables that were turned into lines put together again. */
export const prepared = (blocks: readonly Block[], words: Vocabulary): Prepared => {
  const pages = withoutPageMarks(stripsOf(blocks))
  const whole = mergeRepeated(pages.strips, words)
  const unfolded = unfoldLevels(whole.strips)
  const mended = mendWraps(
    mendBreaks(alignedForms(mendUpright(mendPageCuts(unfolded.strips, words)), words), words),
    words,
  )
  const inTurn = cellsInTurn(spacedForms(mended, words), words)
  const parted = gluedForms(inTurn.strips, words)
  const listed = listedIndicators(parted.strips, words)
  const unsure = [...inTurn.unsure, ...parted.unsure]
  return {
    strips: listed.strips,
    skipped: [...pages.skipped, ...unsure, ...inTurn.given, ...parted.given],
    labels: [...whole.labels, ...unfolded.labels, ...listed.labels],
    findings: [
      ...[...inTurn.lost, ...parted.lost].map((place) => readingFinding('order-lost', 'warning', place, {})),
      ...unsure.map(({ place, raw }) =>
        readingFinding('text-not-understood', 'warning', place, { text: raw.slice(0, 60) }),
      ),
    ],
  }
}
