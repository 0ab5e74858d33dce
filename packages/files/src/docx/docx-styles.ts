import type { LayoutParagraph } from '@jiheng/core/layout'
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { docxFont } from './docx-fonts.ts'
import { typeSizes } from './docx-units.ts'
import { inferredStyle, jointStyle } from './our-styles.ts'
import { cellLines } from './table-measures.ts'

/** 22 lines on 225 mm: a twip more and only 21 have room. */
const line = 579
const exactly = { line, lineRule: LineRuleType.EXACT }
/** As Word itself writes it in Chinese documents: digits marked as Chinese would break anywhere. */
const language = { value: 'en-US', eastAsia: 'zh-CN' }

const style = (
  id: string,
  name: string,
  run: NonNullable<IParagraphStyleOptions['run']>,
  paragraph: NonNullable<IParagraphStyleOptions['paragraph']>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph })

/** Style of each kind of paragraph; titles and headings are Word's own, by which programs know them. */
export const paragraphStyleIds: Readonly<Record<LayoutParagraph['style'], string>> = {
  title: 'Title',
  heading: 'Heading1',
  period: 'JihengPeriod',
  unit: 'JihengUnit',
  body: 'JihengBody',
  cover: 'JihengCover',
  signature: 'JihengSignature',
  label: 'JihengLabel',
  note: 'JihengNote',
  addressee: 'JihengAddressee',
}
export const headingStyleIds = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const
/** Character styles of headings whose number asks for another type than their rank has. */
export const headingLooks = { 1: 'JihengHei', 2: 'JihengKai', 3: 'JihengFang' } as const
export const contentsStyleIds = { heading: 'TOCHeading', 1: 'TOC1', 2: 'TOC2', 3: 'TOC3' } as const
/** By the size of the type, in points. */
export const cellStyleIds = { 12: 'JihengCell12', 10.5: 'JihengCell10', 9: 'JihengCell9', 7.5: 'JihengCell7' } as const
export const tinyStyleId = 'JihengTiny'

/** The look of GB/T 9704. Normal stays plain so that a clerk's own additions look like body text. */
export const docxStyles: IStylesOptions = {
  default: {
    document: { run: { font: docxFont('body'), size: typeSizes.三号, language } },
    title: {
      run: { font: docxFont('title'), size: typeSizes.二号, bold: false, color: '000000', characterSpacing: 0 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { before: 0, after: 160, line: 640, lineRule: LineRuleType.AT_LEAST },
        keepNext: true,
        outlineLevel: 0,
      },
    },
    heading1: {
      run: { font: docxFont('heading'), size: typeSizes.三号, bold: false, color: '000000' },
      paragraph: {
        spacing: { before: 0, after: 0, ...exactly },
        indent: { firstLine: 640, firstLineChars: 200 },
        keepNext: true,
        outlineLevel: 1,
      },
    },
    heading2: {
      run: { font: docxFont('subheading'), size: typeSizes.三号, bold: false, color: '000000' },
      paragraph: {
        spacing: { before: 0, after: 0, ...exactly },
        indent: { firstLine: 640, firstLineChars: 200 },
        keepNext: true,
        outlineLevel: 2,
      },
    },
    heading3: {
      run: { font: docxFont('body'), size: typeSizes.三号, bold: false, color: '000000' },
      paragraph: {
        spacing: { before: 0, after: 0, ...exactly },
        indent: { firstLine: 640, firstLineChars: 200 },
        keepNext: true,
        outlineLevel: 2,
      },
    },
  },
  paragraphStyles: [
    style(
      'TOCHeading',
      'TOC Heading',
      { font: docxFont('heading') },
      { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 240 }, keepNext: true },
    ),
    ...([1, 2, 3] as const).map((level) =>
      style(
        `TOC${level}`,
        `toc ${level}`,
        { font: docxFont(level === 1 ? 'heading' : 'body'), size: typeSizes.四号 },
        {
          spacing: { line: 520, lineRule: LineRuleType.AT_LEAST },
          indent: { left: (level - 1) * 280 },
        },
      ),
    ),
    style(
      'JihengBody',
      '正文 仿宋',
      {},
      { spacing: exactly, indent: { firstLine: 640, firstLineChars: 200 }, alignment: AlignmentType.BOTH },
    ),
    style(
      'JihengPeriod',
      '表题年度',
      { font: docxFont('subheading'), size: typeSizes.四号 },
      {
        alignment: AlignmentType.CENTER,
        spacing: { after: 120 },
        keepNext: true,
      },
    ),
    style(
      'JihengUnit',
      '表首单位',
      { font: docxFont('table'), size: typeSizes.小四 },
      {
        alignment: AlignmentType.RIGHT,
        spacing: { after: 60 },
        keepNext: true,
      },
    ),
    style(
      'JihengNote',
      '表首说明',
      { font: docxFont('table'), size: typeSizes.小四 },
      { spacing: { before: 60, after: 60 } },
    ),
    style('JihengAddressee', '主送机关', {}, { spacing: exactly }),
    style('JihengLabel', '附件标记', { font: docxFont('heading') }, { spacing: exactly, keepNext: true }),
    style('JihengCover', '封面', {}, { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } }),
    style('JihengSignature', '落款', {}, { alignment: AlignmentType.RIGHT, spacing: exactly, indent: { right: 1280 } }),
    ...(
      [
        [12, '小四'],
        [10.5, '五号'],
        [9, '小五'],
        [7.5, '六号'],
      ] as const
    ).map(([size, name]) =>
      style(
        cellStyleIds[size],
        `表格 ${name}`,
        { font: docxFont('table'), size: size * 2 },
        { spacing: { line: cellLines[size] * 20, lineRule: LineRuleType.EXACT } },
      ),
    ),
    style(
      'JihengPageNumber',
      '页码',
      { font: docxFont('table'), size: typeSizes.四号 },
      { alignment: AlignmentType.CENTER },
    ),
    style(
      jointStyle,
      jointStyle,
      { size: 2 },
      { spacing: { before: 0, after: 0, line: 1, lineRule: LineRuleType.EXACT }, keepNext: true },
    ),
    style(
      tinyStyleId,
      '表后空行',
      { size: 2 },
      { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } },
    ),
  ],
  characterStyles: [
    ...(
      [
        ['JihengHei', '标题黑体', 'heading'],
        ['JihengKai', '标题楷体', 'subheading'],
        ['JihengFang', '标题仿宋', 'body'],
      ] as const
    ).map(([id, name, font]) => ({
      id,
      name,
      basedOn: 'DefaultParagraphFont',
      run: { font: docxFont(font) },
    })),
    { id: inferredStyle, name: inferredStyle, basedOn: 'DefaultParagraphFont', run: { color: '808080' } },
  ],
}
