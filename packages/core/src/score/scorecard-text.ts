import { fillSentence } from '../messages/fill-sentence.ts'
import type { Lang } from '../messages/lang.ts'
import { findProfile } from './profiles.ts'
import type { Scorecard, ScoreRow } from './scorecard.ts'
import { type Column, textTable } from './text-table.ts'
import { agreesWords, columnWords, gradeWords, textWords } from './words/text-words.ts'

const columns: readonly Column[] = [
  { align: 'right' },
  { align: 'left', most: 28 },
  { align: 'right' },
  { align: 'right' },
  { align: 'right' },
  { align: 'right' },
  { align: 'left' },
  { align: 'left' },
]
const heads = ['no', 'name', 'weight', 'printed', 'score', 'difference', 'agrees', 'sentence'] as const

/** Line breaks and tabs of a source would break the line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const ours = (row: ScoreRow): string =>
  row.score ?? (row.range.from === row.range.to ? row.range.from : `${row.range.from}–${row.range.to}`)

const result = ({ agrees, difference }: ScoreRow, lang: Lang): string =>
  agreesWords[agrees === 'yes' && difference !== '0' ? 'near' : agrees][lang]

const joined = (names: readonly string[], lang: Lang): string => names.join(lang === 'zh-CN' ? '、' : ', ')

const right = ({ rightUnder }: ScoreRow, lang: Lang): string => {
  if (rightUnder.length === 0) return ''
  const profiles = joined(
    rightUnder.map((id) => findProfile(id)?.name[lang] ?? id),
    lang,
  )
  return fillSentence(textWords.right[lang], { profiles }, { lang })
}

const line = (row: ScoreRow, index: number, lang: Lang): readonly string[] => [
  String(index + 1),
  oneLine(row.name),
  row.weight ?? '—',
  row.printed ?? '—',
  ours(row),
  row.difference ?? '—',
  result(row, lang),
  row.sentence[lang] + right(row, lang),
]

/** The same doubt of several rows is said once. */
const doubtLines = (scorecard: Scorecard, lang: Lang): readonly string[] => {
  const byText = new Map<string, number[]>()
  for (const [index, row] of scorecard.rows.entries()) {
    for (const { sentence } of row.doubts)
      byText.set(sentence[lang], [...(byText.get(sentence[lang]) ?? []), index + 1])
  }
  const ofRows = [...byText].map(([text, rows]) => {
    const where = fillSentence(
      textWords[rows.length === 1 ? 'row' : 'rows'][lang],
      { rows: joined(rows.map(String), lang) },
      { lang },
    )
    return `  · ${text}${where}`
  })
  return [...scorecard.doubts.map(({ sentence }) => `  · ${sentence[lang]}`), ...ofRows]
}

/**
 * A Scorecard as text: one line a row with the unit's score, ours, the difference and how ours came about, then the
 * totals, what to doubt, and what it was made with.
 * @example console.log(scorecardText(scoreForm(form, 0, national), 'zh-CN'))
 */
export function scorecardText(scorecard: Scorecard, lang: Lang): string {
  const { profile, totals, grade, made } = scorecard
  const say = (words: Readonly<Record<Lang, string>>, data: Readonly<Record<string, string>>) =>
    fillSentence(words[lang], data, { lang })
  const year = scorecard.year === null ? '' : say(textWords.year, { year: String(scorecard.year) })
  const head = [scorecard.title, year, scorecard.project, scorecard.unit].map(oneLine).filter((part) => part !== '')
  const grades = (name: keyof typeof gradeWords | null) => (name === null ? '—' : gradeWords[name][lang])
  const range = `${totals.range.from}–${totals.range.to}`
  const total = [
    '',
    columnWords.total[lang],
    totals.weight.sum,
    totals.printed ?? '—',
    totals.score ?? range,
    totals.difference ?? '—',
    '',
    '',
  ]
  const doubts = doubtLines(scorecard, lang)
  return [
    head.join('  '),
    say(textWords.profile, { name: profile.name[lang], id: made.profile }),
    ...(profile.verified ? [] : [textWords.unverified[lang]]),
    ...textTable(
      [
        heads.map((name) => columnWords[name][lang]),
        ...scorecard.rows.map((row, index) => line(row, index, lang)),
        total,
      ],
      columns,
    ),
    say(textWords.totals, {
      printed: totals.printed ?? '—',
      sum: totals.sum ?? '—',
      printedGrade: grades(grade.printed),
      score: totals.score ?? range,
      grade: grades(grade.ours),
    }),
    ...(doubts.length === 0 ? [] : [`${textWords.doubts[lang]}${lang === 'zh-CN' ? '：' : ':'}`, ...doubts]),
    say(textWords.made, { engine: made.engine, rules: made.rules, template: made.template, profile: made.profile }),
  ].join('\n')
}
