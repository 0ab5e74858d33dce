import type { Lang } from '../messages/index.ts'
import type { PublicationFault } from './publication-faults.ts'

type Sentence = (fault: PublicationFault) => string

const sentences: Readonly<Record<PublicationFault['fault'], Readonly<Record<Lang, Sentence>>>> = {
  'not-as-described': {
    'zh-CN': ({ sentence }) => `${sentence?.['zh-CN'] ?? '写法不对。'}可照 jiheng publications 列出的一种改写。`,
    en: ({ sentence }) => `${sentence?.en ?? 'is not as it should be.'} Start from one that jiheng publications shows.`,
  },
  'unknown-placeholder': {
    'zh-CN': ({ expected, found }) => `不认识“${found}”；这里可用：${expected || '无'}。`,
    en: ({ expected, found }) => `“${found}” is not known here; these are: ${expected || 'none'}.`,
  },
  'counts-nothing': {
    'zh-CN': ({ expected, found }) => `“${found}”里没有序号，各处会编成同一个号；请写入 ${expected} 之一。`,
    en: ({ expected, found }) => `“${found}” holds no number, so all would be marked alike; write one of ${expected}.`,
  },
  'part-twice': {
    'zh-CN': ({ found }) => `“${found}”只能有一处；请删去其余。`,
    en: ({ found }) => `“${found}” can stand only once; remove the others.`,
  },
  'never-filled': {
    'zh-CN': ({ found }) => `前面的 ${found} 已收下它能收的全部内容；请调换次序，或缩小前者的范围。`,
    en: ({ found }) => `${found} before it takes all that it could hold; change the order or narrow the former.`,
  },
  'parts-missing': {
    'zh-CN': () => '没有任何部分；请至少写一个。',
    en: () => 'has no part; write at least one.',
  },
  'parts-needless': {
    'zh-CN': ({ found }) => `按原文次序（source）时不分部分，却写了 ${found} 个；请删去，或改用 letter、book。`,
    en: ({ found }) =>
      `in source order there are no parts, but ${found} are written; remove them, or use letter or book.`,
  },
  'rest-missing': {
    'zh-CN': ({ expected }) => `缺少放置其余内容的一章；请写 ${expected}。`,
    en: ({ expected }) => `the chapter for the rest is missing; write ${expected}.`,
  },
  'ends-before-it-begins': {
    'zh-CN': ({ expected, found }) => `失效日期 ${found} 早于生效日期；应${expected}。`,
    en: ({ expected, found }) => `ends on ${found}, before it begins; it should be ${expected}.`,
  },
}

/** A fault of a publication as a sentence: where, what is wrong, what to do. */
export const publicationFaultSentence = (fault: PublicationFault, lang: Lang): string =>
  lang === 'zh-CN'
    ? `${fault.at}：${sentences[fault.fault][lang](fault)}`
    : `${fault.at}: ${sentences[fault.fault][lang](fault)}`
