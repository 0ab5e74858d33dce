/** What is read, by the endings of names: labels in a line, and what a file dialog offers. */
const endings: Readonly<Record<string, readonly string[]>> = {
  Word: ['docx', 'docm', 'dotx', 'doc', 'dot', 'rtf', 'wps'],
  Excel: ['xlsx', 'xlsm', 'xls', 'et'],
  PDF: ['pdf'],
  OFD: ['ofd'],
  ODT: ['odt', 'fodt'],
  ODS: ['ods', 'fods'],
  HTML: ['html', 'htm', 'mht', 'mhtml', 'xml'],
  CSV: ['csv', 'tsv'],
  MD: ['md', 'markdown'],
  TXT: ['txt', 'text'],
  JSON: ['json'],
  ZIP: ['zip'],
}

const byEnding = new Map(
  Object.entries(endings).flatMap(([label, all]) => all.map((ending) => [ending, label] as const)),
)

/** Media types by what they hold; the file's bytes decide, not its name, once they have been looked at. */
const byMediaType: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml|msword|rtf|vnd\.ms-works|kswps/, 'Word'],
  [/spreadsheetml|ms-excel|kset/, 'Excel'],
  [/pdf/, 'PDF'],
  [/ofd/, 'OFD'],
  [/opendocument\.text/, 'ODT'],
  [/opendocument\.spreadsheet/, 'ODS'],
  [/html|multipart\/related|mhtml/, 'HTML'],
  [/csv|tab-separated/, 'CSV'],
  [/markdown/, 'MD'],
  [/json/, 'JSON'],
  [/zip/, 'ZIP'],
  [/^text\//, 'TXT'],
]

/**
 * A short word for what a file is: by its media type where that is known, else by its name.
 * @example formatOf('目标表.docx', undefined) // 'Word'
 */
export const formatOf = (name: string, mediaType: string | undefined): string => {
  const told = byMediaType.find(([pattern]) => mediaType !== undefined && pattern.test(mediaType))?.[1]
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const named = byEnding.get(ending) ?? ending.slice(0, 5).toUpperCase()
  // A plain text is what its name says, where it says more.
  return told === undefined || (told === 'TXT' && (named === 'CSV' || named === 'MD')) ? named : told
}

/** For a file dialog: every ending that is read. Other files may be dropped all the same: bytes decide. */
export const accepted: string = [...byEnding.keys()].map((ending) => `.${ending}`).join(',')
