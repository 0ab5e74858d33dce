import type { Rule } from '../../rule.ts'

/** Reported by core/read while it reads; as a rule it only holds the words. */
export const partsDisagree: Rule = {
  id: 'parts-disagree',
  family: 'reading',
  severity: 'warning',
  basis: [],
  since: '0.1.0',
  docs: {
    title: '合计与读到的各行对不上',
    what: '表里印的分值合计与读到的各行之和不同，而这张表的文字有损坏。',
    why: '很可能漏读或错拼了某一行，不能当作填报单位算错。',
    example: '合计印着100，读到的各行加起来只有85，另有一行没有读懂。',
    instead: '对照原件，看没有读懂的文字属于哪一行。',
    cannotSee: '漏读的行没有分值时，合计看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '分值合计印的是{printed}，读到的各行之和是{found}，而文字有损坏：可能漏读了一行。请对照原件核对。',
      },
    },
    en: {
      sentences: {
        default:
          'The printed total of weights is {printed}, the rows that were read add up to {found}, and the text is damaged: a row may have been missed. Please check against the original.',
      },
    },
  },
  create: () => ({}),
}
