import { printedTexts } from '../../../queries/printed-texts.ts'
import type { Rule } from '../../rule.ts'
import { type Slipped, slipsIn } from './shared/slips.ts'

const lineOf = ({ printed }: Slipped): number => printed.place.line ?? 0

/** Words that are well-known miswritings, words typed twice, points in a row. */
export const suspectedTypo: Rule = {
  id: 'suspected-typo',
  family: 'form',
  severity: 'hint',
  basis: [
    { kind: 'law', law: 'standard-characters-2013', article: 'characters', verified: false },
    { kind: 'law', law: 'gb-t-15834-2011', article: 'one-mark', verified: false },
  ],
  since: '0.2.0',
  docs: {
    title: '疑似错字',
    what: '常见的错别词（报帐、部份、布署、做为……）、连着打了两遍的字词（的的、意见意见）、连用的标点（，。 。。 、等）。同一个错一份文件只提示一次。',
    why: '公开文件里的错字影响公信力；“报帐”“报账”两种写法也妨碍检索。',
    example: '及时报帐，做为年度考核依据。。',
    instead: '及时报账，作为年度考核依据。',
    fixSafety: '按词典的写法替换，是不是错字由人确认后再改。',
    cannotSee: '只认列出的错词和重复，不理解句子：用错的近义词、漏字、语序不通看不出。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        word: '“{found}”应写作“{right}”，本文件有{count}处。请核对。',
        doubled: '“{found}”疑似打了两遍，本文件有{count}处。请核对后删去一个。',
        marks: '标点“{found}”连在一起，本文件有{count}处。请只留一个。',
        etc: '“等”前面不用顿号，本文件有{count}处“{found}”。请删去顿号。',
      },
      fixes: { replace: '改为“{right}”' },
    },
    en: {
      sentences: {
        word: '“{found}” should be written “{right}”; the file has it {count} times. Please check.',
        doubled: '“{found}” seems to have been typed twice; the file has it {count} times. Check, and delete one.',
        marks: 'The marks “{found}” follow each other; the file has them {count} times. Keep one.',
        etc: 'No 、 stands before 等; the file has “{found}” {count} times. Delete the mark.',
      },
      fixes: { replace: 'Change it to “{right}”' },
    },
  },
  create: ({ report }) => ({
    disclosure: (disclosure) => {
      const slips = slipsIn(printedTexts(disclosure))
      if (slips.length === 0) return
      const inOrder = slips.toSorted((a, b) => lineOf(a) - lineOf(b))
      for (const same of Map.groupBy(inOrder, ({ slip }) => slip.found).values()) {
        const [first, ...others] = same
        if (!first) continue
        const { printed, slip } = first
        const { kind, start, found, right } = slip
        const cells = [...new Set(same.map((each) => each.printed))]
        report({
          at: printed,
          span: { start, end: start + found.length },
          message: kind,
          basis: [kind === 'marks' || kind === 'etc' ? 'one-mark' : 'characters'],
          data: { found, count: same.length, ...(right !== undefined && { right }) },
          related: [...new Set(others.map((each) => each.printed))].filter((each) => each !== printed),
          ...(right !== undefined && {
            suggestions: [{ key: 'replace', edits: cells.map((at) => ({ at, raw: at.raw.replaceAll(found, right) })) }],
          }),
        })
      }
    },
  }),
}
