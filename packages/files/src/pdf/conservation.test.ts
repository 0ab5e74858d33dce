import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pdfOf, tableAt, text } from '../fixtures/pdf-bytes.ts'
import { defaultLimits } from '../open/limits.ts'
import { collectMarks } from './collect-marks.ts'
import { joinPages } from './join-pages.ts'
import { openPdf } from './open-pdf.ts'
import type { PageMarks } from './page-marks.ts'
import { readPage } from './read-page.ts'

/** Letters of texts without blanks, sorted: what must be the same before and after. */
const letters = (texts: readonly string[]): string => Array.from(texts.join('').replace(/\s/g, '')).sort().join('')

async function marksOf(bytes: Uint8Array): Promise<readonly PageMarks[]> {
  const pdf = await openPdf(bytes)
  const marks: PageMarks[] = []
  for (let number = 1; number <= pdf.pages; number++) {
    const page = await pdf.page(number)
    if (page !== undefined) marks.push(collectMarks({ ...page, count: () => undefined }))
  }
  await pdf.close()
  return marks
}

/** Every letter that is painted is in a block, or in a header row that stands on the page before. */
async function expectNothingLost(bytes: Uint8Array): Promise<void> {
  const marks = await marksOf(bytes)
  const { parts, repeated } = joinPages(marks.map((page) => readPage(page, defaultLimits.columns)))
  const texts = parts.flatMap((part) =>
    part.kind === 'text' ? [part.text] : part.rows.flatMap(({ cells }) => cells.map((cell) => cell.text)),
  )
  expect(letters([...texts, ...repeated])).toBe(
    letters(marks.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text))),
  )
}

const words = fc.constantFrom('项目名称', '产出指标', '≥8个', '2026年底前', '古桥维修与测绘', '', '', 'A4 纸', '……')

test('no letter of any page is lost', async () => {
  const rows = fc.array(fc.array(words, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 36 })
  const loose = fc.array(fc.tuple(fc.integer({ min: 10, max: 500 }), fc.integer({ min: 10, max: 830 }), words), {
    maxLength: 12,
  })
  const page = fc.record({ rows, loose, top: fc.integer({ min: 300, max: 800 }), turned: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      const specs = pages.map(({ rows, loose, top, turned }) => {
        const table = tableAt(50, top, [60, 200, 120], rows)
        // Loose words keep to a raster, so that none stands on another and is taken for the same word in bold.
        const spread = new Map(
          loose.map(([x, y, word]) => [`${Math.round(x / 150)} ${Math.round(y / 23)}`, { x, y, word }]),
        )
        const around = [...spread.values()].map(({ x, y, word }) =>
          text(Math.round(x / 150) * 150, Math.round(y / 23) * 23, word, 9),
        )
        return {
          content: `${turned ? 'q 0 1 -1 0 842 0 cm ' : 'q '}${table}${around.join('')} Q`,
          size: [842, 842] as const,
        }
      })
      await expectNothingLost(pdfOf({ pages: specs }))
    }),
    { numRuns: 30 },
  )
}, 180_000)
