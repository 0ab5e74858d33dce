import { escapeXml } from './escape-xml.ts'

/** `docProps/core.xml`: title and language. No dates: the same form always gives the same file. */
export const coreProperties = (title: string, language: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escapeXml(title)}</dc:title>` +
  `<dc:creator>Jiheng</dc:creator><dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`
