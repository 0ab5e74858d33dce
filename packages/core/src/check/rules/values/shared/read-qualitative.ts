import { lettersOf, plainName, plainText } from '../../../../queries/index.ts'

/** Words that say a direction or a degree and no measure (domain.md §8). */
const vague =
  /若干[\u4e00-\u9fa5]{0,3}|一定(?:数量|比例|程度)?|适量|大量|大批|多[次项类个种]|进一步|可持续|持续|中长期|长期|不断|逐步|逐年|稳步|日益|显著|明显|大幅度?|有效|较大|较好|较高|较强|良好|充分|全面|切实|得到|有所|保持|稳定|提高|提升|增强|改善|加强|促进|扩大|优化|丰富|推进|推动|好转|向好/g
/** What such words are said of when they are said of nothing. */
const filler = /效果|成效|作用|水平|程度|影响力?|保障|维护|[的了地很]/g
/** A change said of a thing: 提高…, …显著提升. */
const change = '提高|提升|增强|改善|加强|促进|扩大|优化|丰富'
const vagueHead = new RegExp(`^(?:进一步|持续|不断|逐步|稳步|显著|明显|大幅|有效|全面|切实)*(?:${change}|推进|推动)`)
/** 有所降低, 逐步缓解: a fall without measure. */
const fall =
  '(?:有所|逐步|逐年|持续|不断|明显|显著|大幅|有效|进一步)(?:降低|减少|下降|缓解|减轻|缩短|增加|增长|上升|增多|扩大)'
const vagueTail = new RegExp(
  `(?:${change}|好转|显著|明显|(?:不断|持续|有效|得到|进一步)(?:${change}))(?:了|的)?(?:效果|成效|作用)?$|^${fall}$`,
)
/** Words of a state that one can see to be there or not. */
const checkable =
  /合格|通过|达标|验收|按时|按期|及时|准时|完成|符合|全覆盖|达成|达到|建成|投入使用|运转|运行|零|[未无不](?!断)/
const complete = /健全|完善|齐全|完备|到位|全部|[全均都]/g
/** A verdict in one word. */
const verdict = /^(?:较|比较|很|非常|基本)?(?:[高好强大]|满意)$/
/** Longer than a value: a sentence with its own content. */
const longest = 24

const pairsOf = (text: string): readonly string[] => [...text.slice(1)].map((_, at) => text.slice(at, at + 2))

const isEcho = (text: string, name: string): boolean => {
  if (text.length < 3 || [...text].some((letter) => !name.includes(letter))) return false
  const pairs = pairsOf(text)
  return pairs.filter((pair) => name.includes(pair)).length * 2 >= pairs.length
}

/** What a text in the place of a value says. */
export type QualitativeReading =
  /** Only words of degree: 持续提升; or a change of something without measure: 农技水平显著提升. */
  | 'vague'
  /** Nothing but words of the row's own name. */
  | 'echo'
  /** Something else: a state, a date, a number, a sentence. */
  | 'other'

const readClause = (raw: string, name: string): QualitativeReading => {
  const text = lettersOf(raw)
  if (text === '' || text.length > longest || /\d/.test(plainText(raw).normalize('NFKC'))) return 'other'
  if (checkable.test(text)) return 'other'
  const rest = text.replace(vague, '').replace(complete, '')
  const said = lettersOf(plainName(name))
  if (isEcho(rest, said) || isEcho(text.replace(vagueHead, ''), said)) return 'echo'
  const bare = text.replace(vague, '').replace(filler, '')
  if (bare === '' || verdict.test(text) || vagueHead.test(text) || vagueTail.test(text)) return 'vague'
  return 'other'
}

/**
 * Reads a value in words: does it say anything by which it could be judged?
 * @example readQualitative('持续提升', '公众安全意识') // 'vague'
 * @example readQualitative('提高安全意识', '公众安全意识') // 'echo'
 * @example readQualitative('验收合格', '工程质量') // 'other'
 */
export const readQualitative = (raw: string, name: string): QualitativeReading => {
  const clauses = raw.split(/[，,；;。]/).filter((clause) => lettersOf(clause) !== '')
  const readings = clauses.map((clause) => readClause(clause, name))
  if (readings.length === 0 || readings.includes('other')) return 'other'
  return readings.includes('vague') ? 'vague' : 'echo'
}
