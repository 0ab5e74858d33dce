import { describe, expect, test } from 'vitest'
import { shortLines } from '../fixtures/short-lines.ts'
import { openFile } from '../open/open-file.ts'

const head = String.raw`{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}{\f1\froman\fcharset2 Wingdings;}{\f2\froman\fcharset0 Arial;}}`
const styles = String.raw`{\stylesheet{\s0 Normal;}{\s1\sbasedon0\f7 heading 1;}{\s2{\*\keycode x} Title;}{\*\cs3 JihengInferred;}}`
const open = (body: string) =>
  openFile(
    Uint8Array.from(`${head}${styles}${body}}`, (letter) => letter.charCodeAt(0)),
    'a.doc',
  )
const read = async (body: string) => {
  const opened = await open(body)
  return opened.kind === 'blocks'
    ? shortLines(opened.blocks)
    : [opened.kind === 'unreadable' ? opened.code : opened.kind]
}

describe('text', () => {
  test.each<readonly [name: string, body: string, lines: readonly string[]]>([
    ['bytes of the code page', String.raw`\'cf\'ee\'c4\'bf\par`, ['项目']],
    ['a second byte that looks like a letter', String.raw`\'81@\'81A\par`, ['丂丄']],
    ['raw bytes', '\xcf\xee\xc4\xbf\\par', ['项目']],
    [
      'characters of Unicode and their substitutes',
      String.raw`\u-26885?\uc2\u30446\'c4\'bf\uc0\u-24820\par`,
      ['電目鼌'],
    ],
    ['two units for one character', String.raw`\u-10187?\u-8448?\par`, ['\ud835\udf00']],
    ['Chinese in a font that is called Western', String.raw`\f2\'cf\'ee\par`, ['项']],
    ['hidden and deleted text', String.raw`a{\v b}{\deleted c}\v d\v0 e\v f\plain g\par`, ['aeg']],
    [
      'a field shows its result',
      String.raw`{\field{\*\fldinst PAGE {\field{\*\fldinst X}{\fldrslt 7}}}{\fldrslt 3}}\par`,
      ['3'],
    ],
    ['a tick that a field draws', String.raw`{\field{\*\fldinst eq \\o\\ac(\'a1\'f5,\'a1\'cc)}{\fldrslt}}\par`, ['☑']],
    [
      'a form field with a tick',
      String.raw`{\field{\*\fldinst FORMCHECKBOX{\*\formfield{\fftype1\ffres25\ffdefres1}}}}y\par`,
      ['☑y'],
    ],
    ['a symbol', String.raw`{\f1\'fe}a{\f1\u-3928?}\par`, ['☑a□']],
    ['breaks, tabs, hyphens', String.raw`a\tab b\line c\_d\-e\~f\page g\par`, ['a\tb', 'c-de\u00a0fg']],
    [
      'labels of lists',
      String.raw`{\listtext\pard\plain \'d2\'bb\'a1\'a2\tab}a\par{\pntext\f1\'b7\tab}b\par`,
      ['一、a', '· b'],
    ],
    ['pictures and what nobody knows', String.raw`a{\pict 0102}{\*\unknown y}{\bin3 zzz}b\par`, ['ab']],
    [
      'headers in front, footers behind, each once',
      String.raw`{\header\pard H\par}{\footer\pard F \chpgn\par}{\headerf H\par}a\par`,
      ['H', 'a', 'F'],
    ],
    ['letters in a font of signs', String.raw`{\f1 \'fe}\f0 R\par`, ['☑R']],
    ['the Unicode version of two', String.raw`{\upr{old}{\*\ud{\u26032?}}}\par`, ['新']],
    [
      'notes at the end, text boxes in front',
      String.raw`a{\footnote\pard n\par}b{\shp{\*\shpinst{\sp{\sn x}{\sv y}}{\shptxt\pard t\par}}{\shprslt{\*\do{\dptxbxtext u\par}}}}\par c\par`,
      ['t', 'ab', 'c', 'n'],
    ],
    ['escaped signs and line ends of the file', 'a\\{b\\}\\\\c\r\nd\\par', ['a{b}\\cd']],
    ['text without a last mark', 'a', ['a']],
    ['groups that are never ended or ended twice', String.raw`{{{a\par b\par}}}}}}c\par`, ['a', 'b', 'c']],
  ])('%s', async (_, body, lines) => {
    expect(await read(body)).toEqual(lines)
  })

  test('titles, headings and what our writer concluded', async () => {
    const opened = await open(String.raw`\pard\s2 a\par\pard\s1 b\par\pard{\cs3 c}\par`)
    expect(opened.kind === 'blocks' && opened.blocks.blocks).toMatchObject([
      { text: 'a', role: 'title' },
      { text: 'b', role: 'heading' },
      { text: 'c', inferred: true },
    ])
  })
})

describe('tables', () => {
  test('merged down and across', async () => {
    const lines = await read(
      String.raw`\trowd\trhdr\trleft0\clvmgf\cellx1000\cellx3000\pard\intbl a\cell b\cell\row` +
        String.raw`\trowd\clvmrg\cellx1000\clmgf\cellx2000\clmrg\cellx3000\pard\intbl\cell c\cell\cell\row` +
        String.raw`\trowd\cellx1000\cellx2000\cellx3000\intbl d\par e\cell f\cell g\cell\row\pard h\par`,
    )
    expect(lines).toEqual(['1v2:a 2+2:b', '2+2:c', '1:d\ne 2:f 3:g', 'h'])
  })

  test('a row without a definition has that of the row before; one behind its cells counts', async () => {
    const lines = await read(
      String.raw`\trowd\cellx1000\cellx3000\pard\intbl a\cell b\cell\row\pard\intbl c\cell d\cell\row` +
        String.raw`\pard\intbl e\cell{\trowd\cellx3000\row}\pard x\par`,
    )
    expect(lines).toEqual(['1:a 2:b', '1:c 2:d', '1+2:e', 'x'])
  })

  test('a table in a cell', async () => {
    const lines = await read(
      String.raw`\trowd\cellx1000\cellx3000\pard\intbl a\cell` +
        String.raw`\pard\intbl\itap2 b\nestcell{\nonesttables\par}c\nestcell{\*\nesttableprops\trowd\cellx1500\cellx2500\nestrow}` +
        String.raw`\pard\intbl\cell\row`,
    )
    expect(lines).toEqual(['1:a 2:b\tc'])
  })

  test.each<readonly [name: string, body: string, lines: readonly string[]]>([
    ['no end of the row', String.raw`\trowd\cellx9\pard\intbl a\cell b\cell\pard c\par`, ['1:a 2:b', 'c']],
    ['no definition', String.raw`a\cell b\cell\row`, ['1:a 2:b']],
    ['no mark that it is a table', String.raw`\trowd\cellx9\cellx99\pard a\cell b\cell\row`, ['1:a 2:b']],
    ['absurd depth', String.raw`\pard\intbl\itap999999999 a\par\pard b\par`, ['1:a', 'b']],
  ])('damage loses no text: %s', async (_, body, lines) => {
    expect(await read(body)).toEqual(lines)
  })
})

test('groups without end are refused, numbers without end are numbers', async () => {
  expect(await read('{'.repeat(100_000))).toEqual(['part-damaged'])
  expect(await read(String.raw`\trowd\cellx99999999999999999999\bin-7 \u99999999999?a\par`)).toHaveLength(1)
})
