import type { DownloadFormat } from '../api/types.ts'

/** Formats in the order in which they are offered: those of the office first, data last. */
export const formats = ['docx', 'xlsx', 'pdf', 'html', 'csv', 'json'] as const satisfies readonly DownloadFormat[]

/** Whether a format shows the form as it is printed: the others hold what it says, whatever paper it would stand on. */
export const isPrinted = (format: DownloadFormat): boolean => format !== 'csv' && format !== 'json'
