import type { UnsupportedKind } from '@jiheng/core/messages'

export const mediaTypes = {
  text: 'text/plain',
  csv: 'text/csv',
  markdown: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  zip: 'application/zip',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  ofd: 'application/ofd',
  rtf: 'application/rtf',
  mht: 'multipart/related',
  wordXml: 'application/msword',
  sheetXml: 'application/vnd.ms-excel',
  unknown: 'application/octet-stream',
} as const

/** Of the kinds that we name but do not read, those with one media type. */
export const unsupportedMediaTypes: Partial<Readonly<Record<UnsupportedKind, string>>> = {
  'doc-95': 'application/msword',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsb: 'application/vnd.ms-excel.sheet.binary.macroenabled.12',
  epub: 'application/epub+zip',
  xml: 'application/xml',
}
