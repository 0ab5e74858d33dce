import type { UnsupportedKind } from '@jiheng/core/messages'

export const mediaTypes = {
  text: 'text/plain',
  html: 'text/html',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  unknown: 'application/octet-stream',
} as const

/** Of the kinds that we name but do not read, those with one media type. */
export const unsupportedMediaTypes: Partial<Readonly<Record<UnsupportedKind, string>>> = {
  pdf: 'application/pdf',
  'doc-95': 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsb: 'application/vnd.ms-excel.sheet.binary.macroenabled.12',
  ofd: 'application/ofd',
  epub: 'application/epub+zip',
  rtf: 'application/rtf',
  mht: 'multipart/related',
  xml: 'application/xml',
}
