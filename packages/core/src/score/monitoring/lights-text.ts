import { fillSentence } from '../../messages/fill-sentence.ts'
import { basisWords } from '../../messages/finding-words.ts'
import type { Lang, Words } from '../../messages/lang.ts'
import { type Column, textTable } from '../text-table.ts'
import { percent } from '../words/derivation-sentence.ts'
import { textWords } from '../words/text-words.ts'
import { lightWords } from './light-words.ts'
import type { MonitorCard, MonitorRow } from './monitor-card.ts'

const words = {
  no: { 'zh-CN': '行', en: 'row' },
  name: { 'zh-CN': '项目', en: 'what' },
  target: { 'zh-CN': '全年', en: 'year' },
  actual: { 'zh-CN': '已完成', en: 'so far' },
  share: { 'zh-CN': '完成比例', en: 'share' },
  light: { 'zh-CN': '灯', en: 'light' },
  sentence: { 'zh-CN': '说明', en: 'how' },
  profile: { 'zh-CN': '监控规则：{name}（{id}）', en: 'Profile: {name} ({id})' },
  whole: { 'zh-CN': '本表：{light}。', en: 'The form: {light}.' },
  dark: { 'zh-CN': '本表不亮灯。', en: 'The form has no light.' },
  warning: { 'zh-CN': '预警：{sentence}', en: 'Warning: {sentence}' },
  basis: { 'zh-CN': '依据：{basis}。', en: 'Basis: {basis}.' },
} as const satisfies Readonly<Record<string, Words>>

const columns: readonly Column[] = [
  { align: 'right' },
  { align: 'left', most: 28 },
  { align: 'right', most: 18 },
  { align: 'right', most: 18 },
  { align: 'right' },
  { align: 'left' },
  { align: 'left' },
]

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const cells = (row: MonitorRow, index: number, lang: Lang): readonly string[] => [
  String(index + 1),
  oneLine(row.name),
  oneLine(row.target),
  oneLine(row.actual),
  row.share === null ? '—' : percent(row.share),
  row.light === null ? '—' : lightWords[row.light][lang],
  row.sentence[lang],
]

/**
 * How far a form is in its year, as text: one line a row with its light, then the form's light, what is warned of, and on
 * what it rests.
 * @example console.log(lightsText(monitorForm(form, 0, profile), 'zh-CN'))
 */
export function lightsText(card: MonitorCard, lang: Lang): string {
  const say = (name: keyof typeof words, data: Readonly<Record<string, string>> = {}) =>
    fillSentence(words[name][lang], data, { lang })
  const year = card.year === null ? '' : fillSentence(textWords.year[lang], { year: String(card.year) }, { lang })
  const head = [card.title, year, card.project, card.unit].map(oneLine).filter((part) => part !== '')
  const basis = [...new Set(card.basis.map(({ kind, document }) => document ?? basisWords[kind][lang]))]
  return [
    head.join('  '),
    say('profile', { name: card.profile.name[lang], id: card.made.profile }),
    ...(card.profile.verified ? [] : [textWords.unverified[lang]]),
    ...textTable(
      [
        (['no', 'name', 'target', 'actual', 'share', 'light', 'sentence'] as const).map((name) => say(name)),
        ...card.rows.map((row, index) => cells(row, index, lang)),
      ],
      columns,
    ),
    card.light === null ? say('dark') : say('whole', { light: lightWords[card.light][lang] }),
    ...card.warnings.map(({ sentence }) => say('warning', { sentence: sentence[lang] })),
    ...(basis.length === 0 ? [] : [say('basis', { basis: basis.join(lang === 'zh-CN' ? '、' : ', ') })]),
  ].join('\n')
}
