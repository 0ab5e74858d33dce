import { layoutDisclosure } from '@jiheng/core/layout'
import { findPublication } from '@jiheng/core/publication'
import { disclosureOf, examples } from '@jiheng/core/template/examples'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { longTable, selfEvaluation, wholeDocument } from '../fixtures/layouts.ts'
import { writeDocx } from './write-docx.ts'

/** The order of children that ECMA-376 (part 1, annex A.1) demands of an element of properties. */
const sequences: Readonly<Record<string, string>> = {
  pPr:
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
    'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
    'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rPr:
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
    'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
    'eastAsianLayout specVanish oMath',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
    'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  tcPr:
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers ' +
    'cellIns cellDel cellMerge tcPrChange',
  tblBorders: 'top start left bottom end right insideH insideV',
  tblCellMar: 'top start left bottom end right',
  sectPr:
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
    'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  tr: 'tblPrEx trPr tc',
  tc: 'tcPr p',
  sdt: 'sdtPr sdtEndPr sdtContent',
}
/** Of these any order will do. */
const choices: Readonly<Record<string, readonly string[]>> = {
  trPr: 'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden'.split(
    ' ',
  ),
}

interface Element {
  readonly name: string
  readonly children: string[]
}

/** Elements whose children do not stand as the schema demands, with what they hold. */
const disorders = (xml: string): readonly string[] => {
  const open: Element[] = []
  const faults: string[] = []
  const check = ({ name, children }: Element) => {
    const order = sequences[name]?.split(' ')
    const places = order && children.map((child) => order.indexOf(child))
    const wrong =
      places?.some((place, i) => place < 0 || place < (places[i - 1] ?? 0)) === true ||
      (choices[name] !== undefined && children.some((child) => choices[name]?.includes(child) === false)) ||
      // A property stands once.
      (/Pr$/.test(name) && name !== 'sectPr' && new Set(children).size < children.length)
    if (wrong) faults.push(`${name}: ${children.join(' ')}`)
  }
  for (const [, end, name = '', one] of xml.matchAll(/<(\/?)w:(\w+)[^>]*?(\/?)>/g)) {
    if (end === '/') {
      const closed = open.pop()
      if (closed?.name !== name) throw new Error(`</w:${name}> closes <w:${closed?.name}>`)
      check(closed)
      continue
    }
    open.at(-1)?.children.push(name)
    if (one === '/') check({ name, children: [] })
    else open.push({ name, children: [] })
  }
  if (open.length > 0) throw new Error(`<w:${open.at(-1)?.name}> is never closed`)
  return [...new Set(faults)]
}

const partsOf = async (layout: Parameters<typeof writeDocx>[0]) => {
  const files = unzipSync(await writeDocx(layout))
  return Object.entries(files).flatMap(([name, bytes]) =>
    /^word\/(document|styles|footer\d*)\.xml$/.test(name) ? [[name, strFromU8(bytes)] as const] : [],
  )
}
const book = findPublication('department-book')
const layouts = [
  ['the fixtures', wholeDocument],
  ['tables alone', { title: '', lang: 'zh-CN', parts: [selfEvaluation, longTable] }],
  ['nothing', { title: '', lang: 'zh-CN', parts: [] }],
  ...examples.flatMap((example) => {
    const disclosure = disclosureOf(example)
    return [
      [example.template, layoutDisclosure(disclosure)] as const,
      ...(book
        ? [[`${example.template} in a book`, layoutDisclosure(disclosure, { publication: book })] as const]
        : []),
    ]
  }),
] as const

describe('what Word demands of the order of elements', () => {
  test.each(layouts)('%s', async (_, layout) => {
    for (const [name, xml] of await partsOf(layout)) expect([name, disorders(xml)]).toEqual([name, []])
  })

  test('sees what is out of order, unknown or twice', () => {
    expect(disorders('<w:p><w:pPr><w:jc/><w:pStyle/></w:pPr></w:p>')).toEqual(['pPr: jc pStyle'])
    expect(disorders('<w:tc><w:p></w:p><w:tcPr/></w:tc>')).toEqual(['tc: p tcPr'])
    expect(disorders('<w:trPr><w:tblW/></w:trPr>')).toEqual(['trPr: tblW'])
    expect(disorders('<w:pPr><w:jc/><w:jc/></w:pPr>')).toEqual(['pPr: jc jc'])
  })
})
