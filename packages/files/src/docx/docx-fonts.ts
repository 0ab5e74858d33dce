import type { IFontAttributesProperties } from 'docx'

/**
 * Fonts by name, never shipped. `instead` is what a machine without the font shows: Word, WPS and LibreOffice take the
 * alternative names of the font table in order.
 */
export const docxFonts = {
  title: {
    name: '方正小标宋简体',
    instead: ['方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'SimSun', 'Noto Serif CJK SC'],
    family: 'roman',
  },
  heading: { name: '黑体', instead: ['SimHei', '华文黑体', 'Noto Sans CJK SC'], family: 'modern' },
  subheading: { name: '楷体_GB2312', instead: ['楷体', 'KaiTi', '华文楷体', 'Noto Serif CJK SC'], family: 'modern' },
  body: { name: '仿宋_GB2312', instead: ['仿宋', 'FangSong', '华文仿宋', 'Noto Serif CJK SC'], family: 'modern' },
  table: { name: '宋体', instead: ['SimSun', '华文宋体', 'Noto Serif CJK SC'], family: 'roman' },
} as const
export type DocxFont = keyof typeof docxFonts

/** A font for every script, so that digits are of the same face as the text around them. */
export const docxFont = (font: DocxFont): IFontAttributesProperties => {
  const { name } = docxFonts[font]
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
}

/** `word/fontTable.xml`: the alternative names, which the docx library does not write. */
export function fontTable(): string {
  const fonts = Object.values(docxFonts).map(
    ({ name, instead, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead.join(';')}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
  )
}
