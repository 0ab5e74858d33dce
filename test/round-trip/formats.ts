import type { writeDocument } from '@jiheng/files'

export type Written = Parameters<typeof writeDocument>[1]

/** A file as it comes back: as we wrote it, or as LibreOffice saved it again in another format. */
export interface RoundTripFormat {
  readonly name: string
  readonly written: Written
  /** The file ending that LibreOffice turns our file into; absent where our own file is read. */
  readonly turned?: string
}

const turned = (written: Written, endings: readonly string[]): readonly RoundTripFormat[] =>
  endings.map((ending) => ({ name: `${written}→${ending}`, written, turned: ending }))

export const formats: readonly RoundTripFormat[] = [
  { name: 'docx', written: 'docx' },
  { name: 'xlsx', written: 'xlsx' },
  { name: 'pdf', written: 'pdf' },
  { name: 'html', written: 'html' },
  ...turned('docx', ['doc', 'odt', 'rtf', 'html', 'pdf']),
  ...turned('xlsx', ['xls', 'ods']),
]
