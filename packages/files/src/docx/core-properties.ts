import { escapeXml } from './escape-xml.ts'

/**
 * `docProps/core.xml`: title and language, and the day that the caller names. Without one there is no date: the same form
 * always gives the same file.
 */
export const coreProperties = (title: string, language: string, date?: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
  ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${escapeXml(title)}</dc:title>` +
  `<dc:creator>Jiheng</dc:creator><dc:language>${escapeXml(language)}</dc:language>` +
  `${date === undefined ? '' : ['created', 'modified'].map((name) => dated(name, date)).join('')}</cp:coreProperties>`

const dated = (name: string, date: string): string =>
  `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(date)}T00:00:00Z</dcterms:${name}>`
