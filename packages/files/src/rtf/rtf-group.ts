/** What the text of a group is for. */
export type Destination =
  | 'text'
  /** Nothing that is printed. */
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'style'
  /** Names of the fonts. */
  | 'font'
  /** The code of a field. */
  | 'instruction'
  /** The label of a list, as the program last showed it. */
  | 'label'
  /** A drawing: only its text boxes print. */
  | 'shape'

/** What a group changes until it ends. */
export interface RtfGroup {
  destination: Destination
  /** Bytes after a Unicode character for programs that know none. */
  substitutes: number
  font: number
  hidden: boolean
  deleted: boolean
  /** Number of the character style. */
  style: number | undefined
  /** The group is one that old programs do not know: without a meaning for us it is skipped. */
  optional: boolean
  /** Of two versions in a row the second, in Unicode, is read. */
  twofold: Destination | undefined
  /** In the definition of a row within a cell. */
  innerRow: boolean
  /** What is done when the group ends. */
  atEnd: (() => void) | undefined
}

export const outermostGroup: RtfGroup = {
  destination: 'text',
  substitutes: 1,
  font: -1,
  hidden: false,
  deleted: false,
  style: undefined,
  optional: false,
  twofold: undefined,
  innerRow: false,
  atEnd: undefined,
}

/** Groups of these names hold nothing that is printed in the text. */
export const skipped: ReadonlySet<string> = new Set([
  'annotation',
  'bxe',
  'colortbl',
  'datafield',
  'filetbl',
  'ftncn',
  'ftnsep',
  'ftnsepc',
  'info',
  'mmathPict',
  'nonesttables',
  'nonshppict',
  'pict',
  'private',
  'rxe',
  'shprslt',
  'tc',
  'tcn',
  'txe',
  'xe',
])

/** Characters that have a control word. */
export const namedCharacters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00a0',
  _: '-',
}
