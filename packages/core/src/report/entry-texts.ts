import { severityWords } from '../messages/index.ts'
import type { Counts, Report, ReportEntry } from './report.ts'
import { reportWords } from './report-words.ts'

/** The source row on one line, the faulty part between brackets that no form prints: 【≥98】. */
export const excerptText = ({ excerpt }: ReportEntry): string =>
  excerpt
    .map(({ text, mark }) =>
      mark ? `${text.slice(0, mark.start)}【${text.slice(mark.start, mark.end)}】${text.slice(mark.end)}` : text,
    )
    .join(' │ ')

const labelled = (lang: Report['lang'], label: keyof typeof reportWords, text: string): string =>
  `${reportWords[label][lang]}${lang === 'zh-CN' ? '：' : ': '}${text}`

/** What is wrong, with what was expected and found, and other places; of what is set aside first who did it and why. */
export const problemText = ({ says }: ReportEntry, lang: Report['lang']): string =>
  [
    ...(says.setAside === undefined ? [] : [`【${says.setAside}】`]),
    says.message,
    ...(['expected', 'found'] as const).flatMap((key) => {
      const text = says[key]
      return text === undefined ? [] : [labelled(lang, key, text)]
    }),
    ...(says.related.length > 0 ? [labelled(lang, 'related', says.related.join(lang === 'zh-CN' ? '；' : '; '))] : []),
  ].join('\n')

/** How it is mended, a cure a line; of what has no cure of its own the sentence under “problem” says what to do. */
export const cureText = ({ says: { fix, suggestions } }: ReportEntry, lang: Report['lang']): string =>
  [...(fix === undefined ? [] : [fix]), ...suggestions].join('\n') || reportWords.seeProblem[lang]

export const basisText = ({ says }: ReportEntry): string => says.basis.join('\n')
/** For rows of tables on paper: below them each basis stands once in full. */
export const citeText = ({ says }: ReportEntry): string => says.cites.join('\n')
/** Every basis of these entries in full, each once. */
export const allBases = (entries: readonly ReportEntry[]): readonly string[] =>
  [...new Set(entries.flatMap(({ says }) => says.basis))].toSorted()
export const severityText = ({ severity }: Pick<ReportEntry, 'severity'>, lang: Report['lang']): string =>
  severityWords[severity][lang]

export const countTexts = ({ errors, warnings, hints, doubts }: Counts): readonly string[] =>
  [errors, warnings, hints, doubts].map(String)
