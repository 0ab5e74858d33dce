import type { LayoutParagraph } from '@jiheng/core/layout'
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { docxFont } from './docx-fonts.ts'
import { typeSizes } from './docx-units.ts'
import { inferredStyle, jointStyle } from './our-styles.ts'

/** 22 lines on 225 mm. */
const line = 580
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
}
export const subheadingStyleId = 'Heading2'
export const cellStyleIds = { 小四: 'JihengCell12', 五号: 'JihengCell10' } as const
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
  },
  paragraphStyles: [
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
    style('JihengLabel', '附件标记', { font: docxFont('heading') }, { spacing: exactly, keepNext: true }),
    style('JihengCover', '封面', {}, { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } }),
    style('JihengSignature', '落款', {}, { alignment: AlignmentType.RIGHT, spacing: exactly, indent: { right: 1280 } }),
    style(
      'JihengCell12',
      '表格 小四',
      { font: docxFont('table'), size: typeSizes.小四 },
      {
        spacing: { line: 320, lineRule: LineRuleType.AT_LEAST },
      },
    ),
    style(
      'JihengCell10',
      '表格 五号',
      { font: docxFont('table'), size: typeSizes.五号 },
      {
        spacing: { line: 290, lineRule: LineRuleType.AT_LEAST },
      },
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
    { id: inferredStyle, name: inferredStyle, basedOn: 'DefaultParagraphFont', run: { color: '808080' } },
  ],
}
