import { expect, test } from 'vitest'
import { joinPages } from './join-pages.ts'
import type { PageText } from './page-parts.ts'
import type { PageRead } from './read-page.ts'

const line = (text: string, y0: number, more: Partial<PageText> = {}): PageText => ({
  kind: 'text',
  text,
  area: { x0: 80, x1: 520, y0, y1: y0 + 16 },
  size: 16,
  ...more,
})
const page = (...parts: readonly PageText[]): PageRead => ({
  parts: [...parts, line('— 1 —', 760, { size: 14 })],
  width: 595,
  height: 842,
  shown: (area) => area,
})
const textsOf = (...pages: readonly PageRead[]) =>
  joinPages(pages).parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))

test('a sentence goes on over the end of a page, and of the next one', () => {
  const pages = [
    page(line('并配合做好审计，', 700, { open: true })),
    page(line('财政监督等', 100, { rest: true, open: true })),
    page(line('外部监督工作。', 100, { rest: true }), line('十一、宣传。', 130)),
  ]
  expect(textsOf(...pages).filter((text) => !text.includes('—'))).toEqual([
    '并配合做好审计，财政监督等外部监督工作。',
    '十一、宣传。',
  ])
})

test.each([
  ['the sentence above has ended', {}, { rest: true as const }],
  ['the text below is moved in', { open: true as const }, {}],
  ['the text below has other letters', { open: true as const }, { rest: true as const, size: 12 }],
])('two paragraphs stay two: %s', (_, above, below) => {
  expect(textsOf(page(line('甲', 700, above)), page(line('乙', 100, below)))).toContain('乙')
})
