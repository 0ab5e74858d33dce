/** Words of degree and change that carry no number. A value made of nothing else is vague. */
const vague =
  '提高|提升|增强|增加|增长|改善|优化|完善|健全|良好|较好|优秀|稳定|显著|明显|持续|长期|中长期|短期|有效|不断|进一步|大幅度?|逐步|逐年|较大|较高|稳步|加强|促进|推进|保障|巩固|扩大|降低|减少|下降'
const vagueOnly = new RegExp(`^(?:中|${vague})+$`)
const vagueEnd = new RegExp(`(?:${vague})+$`)

/**
 * Whether a text consists of words of degree and change alone.
 * @example isVague('持续提升') // true
 */
export const isVague = (text: string): boolean => text.length <= 40 && vagueOnly.test(text)

/** The words of degree at the end of a text, or ''. */
export const vagueTail = (text: string): string => (text.length <= 40 ? (vagueEnd.exec(text)?.[0] ?? '') : '')

/** Words of change before a number: the number is the change ("提高5%"), not a second value glued to the word. */
export const isChange = (text: string): boolean =>
  /(?:提高|提升|增加|增长|增强|改善|优化|降低|减少|下降|扩大)(?:了|到|至)?$/.test(text.slice(-6))

/** Words that make a text behind a number a sentence and no unit. */
const sentence =
  /完成|达|建设|开展|实施|举办|保证|确保|按|有|无|不|未|全|并|对|为|使|由|应|可|能|得到|满意|通过|覆盖|的|了|将|以|及|和|与|前|后|第|每|均|至|到|内|约|余|多/
export const isSentence = (text: string): boolean => sentence.test(text) || vagueTail(text) !== ''

/** The three grades of a qualitative result (财预〔2020〕10号). */
export const gradeOf = (text: string): 'met' | 'partly' | 'missed' | undefined => {
  if (/^(?:部分|基本部分)(?:达成|完成|实现|达到)/.test(text)) return 'partly'
  if (/^(?:尚)?(?:未|没有)(?:能)?(?:达成|完成|实现|达到)/.test(text)) return 'missed'
  if (
    /^(?:全部|已|已经|完全|均已)?(?:达成|完成|实现|达到)了?(?:年度|年初|全年|预期|既定|绩效|设定)+(?:指标|目标)+$/.test(
      text,
    )
  )
    return 'met'
  if (/^(?:全部达成|全部完成|已完成|已达成|达成|完全达成)$/.test(text)) return 'met'
  return undefined
}
