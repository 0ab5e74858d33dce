import { type Lang, level2Words } from '@jiheng/core/messages'
import type { LibraryHit, Statistics, UsualTarget } from '@jiheng/core/norms'
import { oneLine } from './output.ts'

const levels: Readonly<Record<string, (typeof level2Words)[keyof typeof level2Words] | undefined>> = level2Words

const spread = ({ count, median, q1, q3 }: Statistics, lang: Lang): string => {
  // Where the middle half is one number, a range says nothing.
  if (q1 === q3) return lang === 'zh-CN' ? `${count}个值，中位数${median}` : `${count} values, median ${median}`
  return lang === 'zh-CN'
    ? `${count}个值，中位数${median}，一半在${q1}至${q3}之间`
    : `${count} values, median ${median}, half between ${q1} and ${q3}`
}

const targetLine = (target: UsualTarget, lang: Lang): string =>
  lang === 'zh-CN'
    ? `    常用值 ${target.usual}（${spread(target, lang)}）`
    : `    usually ${target.usual} (${spread(target, lang)})`

/** An indicator of the library for a terminal: names, usual values, weights, and how many documents say so. */
export const hitText = (hit: LibraryHit, lang: Lang): string => {
  const zh = lang === 'zh-CN'
  const years =
    hit.years === null ? '' : hit.years[0] === hit.years[1] ? `${hit.years[0]}` : hit.years.join(zh ? '—' : '–')
  const documents = zh ? `${hit.documents}份文件` : `${hit.documents} documents`
  const head = [oneLine(hit.name), levels[hit.level2]?.[lang] ?? hit.level2, documents, years]
  return [
    `  ${head.filter((part) => part !== '').join('  ')}`,
    ...(hit.otherNames.length > 0
      ? [`    ${zh ? '又作：' : 'also: '}${hit.otherNames.map(oneLine).join(zh ? '、' : ', ')}`]
      : []),
    ...hit.targets.map((target) => targetLine(target, lang)),
    ...(hit.texts.length > 0
      ? [`    ${zh ? '文字表述：' : 'in words: '}${hit.texts.map(oneLine).join(zh ? '；' : '; ')}`]
      : []),
    ...(hit.weight ? [`    ${zh ? '分值：' : 'points: '}${spread(hit.weight, lang)}`] : []),
    '',
  ].join('\n')
}
