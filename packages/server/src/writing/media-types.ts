import { documentMediaTypes } from '@jiheng/files/write'
import type { DownloadFormat } from '../api/index.ts'

export const mediaTypes: Readonly<Record<DownloadFormat, string>> = {
  ...documentMediaTypes,
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}
