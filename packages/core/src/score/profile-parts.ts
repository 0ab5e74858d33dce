import { level1Codes } from '../form/codes.ts'
import { findArticle } from '../law/basis-of.ts'
import { citationOf, findLaw } from '../law/laws.ts'
import { fillSentence } from '../messages/fill-sentence.ts'
import { basisWords } from '../messages/finding-words.ts'
import type { Lang } from '../messages/lang.ts'
import { level1Words } from '../messages/level-words.ts'
import { type Band, isVerified, type Profile, type ProfilePart, type ProfileSource, profileParts } from './profile.ts'
import { percent } from './words/derivation-sentence.ts'
import { partWords } from './words/doubts.ts'
import { monitoringText } from './words/monitoring-text.ts'
import { explainWords, profileWords } from './words/profile-words.ts'
import { gradeWords } from './words/text-words.ts'

/** One part of a profile in words, with what it rests on. */
export interface ProfileParagraph {
  readonly part: ProfilePart
  readonly title: string
  readonly text: string
  readonly sources: readonly string[]
  readonly verified: boolean
}

const sourceText = (
  { kind, law: id, article: name, seen, verified }: ProfileSource,
  { regulations }: Profile,
  lang: Lang,
): string => {
  const law = id === undefined ? undefined : (regulations?.find((own) => own.id === id) ?? findLaw(id))
  const article = law && name !== undefined ? findArticle(law, name) : undefined
  const cited = law ? `${citationOf(law)}${article?.article ?? ''}` : (seen ?? basisWords[kind])[lang]
  if (verified) return cited
  return lang === 'zh-CN'
    ? `${cited}（${explainWords.unverified[lang]}）`
    : `${cited} (${explainWords.unverified[lang]})`
}

/** The text of every part: which of its cases holds, and its numbers. */
const partText = (profile: Profile, part: ProfilePart, lang: Lang): string => {
  const say = (name: keyof typeof profileWords, data: Readonly<Record<string, string>> = {}) =>
    fillSentence(profileWords[name][lang], data, { lang })
  const list = (items: readonly string[]) => items.join(lang === 'zh-CN' ? '，' : ', ')
  const bandsOf = (bands: readonly Band[]) => ({
    bands: list(bands.map(({ from, share }) => say('band', { from: percent(from), share: percent(share) }))),
    lowest: percent(bands.at(-1)?.from ?? '0'),
  })
  const span = ([from, to]: readonly [string, string]) => `${percent(from)}—${percent(to)}`
  const join = (...sentences: readonly string[]) =>
    sentences.filter((each) => each !== '').join(lang === 'zh-CN' ? '' : ' ')
  const named = (levels: NonNullable<Profile['weights']['levels']>) =>
    list(
      level1Codes.flatMap((level) =>
        levels[level] === undefined ? [] : [`${level1Words[level][lang]} ${levels[level]}`],
      ),
    )
  switch (part) {
    case 'weights': {
      const { levels, variants, execution, indicators, total } = profile.weights
      return join(
        say('weights', { execution, indicators, total }),
        levels === undefined ? '' : say('weights-levels', { levels: named(levels) }),
        ...(variants ?? []).map(({ name, levels: own, verified }) =>
          say(verified ? 'weights-variant' : 'weights-variant-unverified', { name: name[lang], levels: named(own) }),
        ),
      )
    }
    case 'execution':
      return profile.execution.kind === 'linear'
        ? say('execution-linear')
        : say('execution-stepped', bandsOf(profile.execution.bands))
    case 'quantitative':
      return say(profile.equal === 'strict' ? 'quantitative-strict' : 'quantitative-at-least')
    case 'gate':
      return profile.passGate === undefined ? '' : say('gate', { below: percent(profile.passGate.below) })
    case 'reverse':
      return say(profile.reverse === 'ratio' ? 'reverse-ratio' : 'reverse-excess')
    case 'range':
      return say('range')
    case 'date':
      return profile.late === 'zero'
        ? say('date')
        : say('date-steps', {
            steps: list(
              profile.late.steps.map(({ days, share }) =>
                say('date-step', { days: String(days), share: percent(share) }),
              ),
            ),
          })
    case 'qualitative': {
      const { met, partly, missed } = profile.qualitative
      return say('qualitative', { met: span(met), partly: span(partly), missed: span(missed) })
    }
    case 'satisfaction':
      return profile.satisfaction.kind === 'proportional'
        ? say('satisfaction-proportional')
        : say('satisfaction-bands', bandsOf(profile.satisfaction.bands))
    case 'overfulfilment':
      return profile.overfulfilmentReduction === undefined
        ? say('overfulfilment', { ratio: percent(profile.overfulfilment) })
        : say('overfulfilment-reduction', {
            ratio: percent(profile.overfulfilment),
            above: percent(profile.overfulfilmentReduction.above),
            least: percent(profile.overfulfilmentReduction.least),
          })
    case 'explanation': {
      const below = profile.executionExplainedBelow
      return join(
        say('explanation'),
        below === undefined ? '' : say('explanation-execution', { below: percent(below) }),
        profile.budgetChangeExplained === true ? say('explanation-budget-change') : '',
      )
    }
    case 'rounding': {
      const { decimals, tolerance, oneDecimalTolerance, integerTolerance } = profile.rounding
      return say('rounding', {
        decimals: String(decimals),
        tolerance,
        oneDecimal: oneDecimalTolerance,
        integer: integerTolerance,
      })
    }
    case 'grades': {
      const last = profile.grades.length - 1
      const grades = profile.grades.map(({ grade, from }, index) =>
        say(index === last ? 'grade-lowest' : 'grade', {
          grade: gradeWords[grade][lang],
          ...(index < last && { from }),
        }),
      )
      return say('grades', { grades: list(grades) })
    }
    case 'caps':
      return say('caps', {
        caps: list(
          (profile.caps ?? []).map(({ executionBelow, total }) =>
            say('cap', { below: percent(executionBelow), total }),
          ),
        ),
      })
    case 'monitoring':
      return monitoringText(profile.monitoring, lang)
  }
}

/** What a profile says, part by part, in words. */
export function profileParagraphs(profile: Profile, lang: Lang): readonly ProfileParagraph[] {
  return profileParts
    .filter((part) => profile.sources[part] !== undefined)
    .map((part) => ({
      part,
      title: partWords[part][lang],
      text: partText(profile, part, lang),
      sources: (profile.sources[part] ?? []).map((source) => sourceText(source, profile, lang)),
      verified: isVerified(profile, part),
    }))
}
