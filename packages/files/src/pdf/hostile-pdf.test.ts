import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { line, pdfOf, stream, tableAt, text } from '../fixtures/pdf-bytes.ts'
import { shownOf } from '../fixtures/shown-blocks.ts'
import { openFile } from '../open/open-file.ts'

const page = (...content: readonly string[]) => pdfOf({ pages: [{ content: content.join('') }] })
const table = tableAt(60, 700, [100, 200], [['项目名称', '古桥维修']])

describe('files made to hurt are read or refused', () => {
  const pageOf = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'
  const trees: readonly (readonly [name: string, tree: string, objects: readonly string[]])[] = [
    ['a page tree that holds itself', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>', []],
    [
      'two trees that hold each other',
      '<< /Type /Pages /Kids [100 0 R] /Count 2 >>',
      ['<< /Type /Pages /Kids [2 0 R] /Count 2 >>'],
    ],
    ['a tree that counts a billion pages', '<< /Type /Pages /Kids [100 0 R] /Count 1000000000 >>', [pageOf]],
    ['a tree that counts less than none', '<< /Type /Pages /Kids [100 0 R] /Count -7 >>', [pageOf]],
    ['a tree without kids', '<< /Type /Pages >>', []],
  ]
  test.each(trees)('%s', async (_, pageTree, objects) => {
    const bytes = pdfOf({ pages: [{ content: text(60, 700, '甲') }], pageTree, objects })
    const opened = await openFile(bytes, 'x')
    expect(['blocks', 'unreadable']).toContain(opened.kind)
  })

  const odd: readonly (readonly [name: string, content: string])[] = [
    ['a matrix without numbers', 'q /A /B cm Q q 1 0 0 cm Q'],
    ['a matrix that flattens everything', `q 0 0 0 0 0 0 cm ${text(60, 600, '丙')}${line(0, 0, 9, 9)} Q`],
    ['coordinates beyond every page', `q 1e30 0 0 1e30 1e30 1e30 cm ${text(60, 600, '丙')}${line(0, 0, 9, 9)} Q`],
    [
      'numbers beyond all numbers',
      `${'9'.repeat(400)} 0 m 1 ${'9'.repeat(400)} l S q ${'9'.repeat(330)} 0 0 1 0 0 cm 0 0 10 10 re f Q`,
    ],
    ['states that are never restored', 'q '.repeat(5_000)],
    ['states that were never saved', 'Q '.repeat(5_000)],
    ['text outside of text', 'ET ET T* Tj BT BT 3 Tr ET'],
    ['a font of no size', text(60, 600, '丙', 0)],
    ['operands of the wrong kind', '[(a) 1] d /Name w (text) rg << >> cm 5 5 5 re S'],
  ]
  test.each(odd)('%s', async (_, content) => {
    const blocks = await shownOf(page(table, content))
    expect(blocks.filter((block) => typeof block !== 'string')).toEqual([[['项目名称', '古桥维修']]])
  })

  test('a form that draws itself', async () => {
    const form = stream(
      '/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Resources << /XObject << /X 100 0 R >> >>',
      '/X Do',
    )
    const bytes = pdfOf({ pages: [{ content: `${table}/X Do` }], objects: [form] })
    expect(await shownOf(bytes)).toEqual([[['项目名称', '古桥维修']]])
  })

  test('two hundred thousand pieces of lines in one path', async () => {
    const path = Array.from({ length: 200_000 }, (_, at) => `${at % 595} ${at % 841} m ${(at * 7) % 595} ${at % 841} l`)
    const opened = await openFile(page(table, path.join('\n'), ' S'), 'x')
    expect(opened.kind).toBe('blocks')
  })

  test('a grid of a million cells is a drawing: texts in it are kept', async () => {
    const lines = Array.from(
      { length: 1_000 },
      (_, at) => line(0, at * 0.8, 595, at * 0.8) + line(at * 0.59, 0, at * 0.59, 842),
    )
    expect((await shownOf(page(...lines, text(60, 700, '甲')))).flat(2)).toContain('甲')
  })

  test('bytes changed anywhere', async () => {
    const whole = page(table, text(60, 600, '附件'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        async (changes) => {
          const bytes = whole.slice()
          for (const [at, byte] of changes) if (at > 8) bytes[at] = byte
          expect(['blocks', 'unreadable']).toContain((await openFile(bytes, 'x')).kind)
        },
      ),
      { numRuns: 40 },
    )
  }, 180_000)
})
