import type { Printed } from '../../../../form/index.ts'
import { holdingWhere } from '../../../../queries/holding.ts'
import { confusedIn, mayConfuse } from './confusions.ts'

/** A slip of the pen: what is printed, and what was meant where that is certain. */
export interface Slip {
  readonly kind: 'word' | 'doubled' | 'marks' | 'etc'
  readonly start: number
  readonly found: string
  readonly right?: string
}

/** 的的 but not 的的确确; 了了 but not 为了了解. */
const doubledLetter =
  /(?<!的)的的(?![的确士])|(?<!了)了了(?![了解望然结却事])|(?<!是)是是(?![是非])|和和(?![美气睦谐平])|及及(?![时格])|与与(?!会)/g
/** 4场场, 12个个: the unit behind a number typed twice. */
const doubledUnit = /(?<=\d)([个项次场期名户家件套台辆份篇条处座所亩吨米])\1(?![中位次均有])/g
/** Words that no other begins with: doubled, they were typed twice. */
const words = '意见|进行|开展|提高|提升|加强|确保|以及|或者|因此|按照|根据|关于|推动|实现'
const doubledWord = new RegExp(`(${words})\\1`, 'g')
/** Points that cannot follow each other; an ellipsis of 。 is somebody's way of writing …. */
const doubledMark =
  /([，、；：])\1+|(?<!。)。。(?!。)|[，、；：]。|。[，、；：]|[，；：]、|、[，；：]|[，；]：|：[，；]/g
/** 顿号 before 等 at the end of a list. */
const markBeforeEtc = /(?<=[\u4e00-\u9fa5”》])、等(?=[。，；）)]|$|相关|有关|方面|工作|活动|内容)/g

/** One look tells most texts to be clean. */
const any = new RegExp(
  `([的了是和及与])\\1|\\d([个项次场期名户家件套台辆份篇条处座所亩吨米])\\2|[，、；：。][，、；：。等]|(${words})\\3`,
)

/** What may begin with a character: one typed twice, points in a row, a word typed twice. */
const [twice, points, word] = [1, 2, 3]
const beginnings = new Uint8Array(0x1_0000)
for (const [kind, characters] of [
  [twice, '的了是和及与个项次场期名户家件套台辆份篇条处座所亩吨米'],
  [points, '，、；：。'],
  [word, words.replaceAll(/(.).\|?/g, '$1')],
] as const)
  for (const each of characters) beginnings[each.charCodeAt(0)] = kind

/** Whether something is typed twice at a character of a text, as far as that character tells. */
const mayRepeat = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  switch (beginnings[first]) {
    case twice:
      return next === first
    case points:
      return beginnings[next] === points || text.charAt(at + 1) === '等'
    case word:
      return text.charCodeAt(at + 2) === first && text.charCodeAt(at + 3) === next
    default:
      return false
  }
}

const maySlip = (text: string, at: number): boolean => mayRepeat(text, at) || mayConfuse(text, at)

const hits = (
  text: string,
  pattern: RegExp,
  kind: Slip['kind'],
  right: (found: string) => string | undefined,
): readonly Slip[] =>
  [...text.matchAll(pattern)].map((hit) => {
    const meant = right(hit[0])
    return { kind, start: hit.index, found: hit[0], ...(meant !== undefined && { right: meant }) }
  })

const half = (found: string): string => found.slice(0, found.length / 2)
const once = (found: string): string | undefined =>
  [...found].every((mark) => mark === found[0]) ? found[0] : undefined

/** A slip, and the text in which it stands. */
export interface Slipped {
  readonly printed: Printed
  readonly slip: Slip
}

/**
 * The slips of texts that can be told without knowing what they speak of.
 * @param texts A list that is kept, such as `printedTexts(disclosure)`
 * @example slipsIn([{ raw: '及时报帐。。', place: {} }]).map(({ slip }) => slip.found) // ['报帐', '。。']
 */
export const slipsIn = (texts: readonly Printed[]): readonly Slipped[] => {
  const found: Slipped[] = []
  for (const printed of holdingWhere(texts, maySlip)) {
    for (const { start, wrong, right } of confusedIn(printed.raw))
      found.push({ printed, slip: { kind: 'word', start, found: wrong, right } })
    if (any.test(printed.raw)) for (const slip of repeatedIn(printed.raw)) found.push({ printed, slip })
  }
  return found
}

const repeatedIn = (text: string): readonly Slip[] => [
  ...hits(text, doubledLetter, 'doubled', half),
  ...hits(text, doubledWord, 'doubled', half),
  ...hits(text, doubledUnit, 'doubled', half),
  ...hits(text, doubledMark, 'marks', once),
  ...hits(text, markBeforeEtc, 'etc', () => '等'),
]
