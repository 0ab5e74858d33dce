import { type Lang, langs } from '@jiheng/core/messages'
import { langOf, localeOf } from './langs-of-call.ts'
import type { Surroundings } from './surroundings.ts'
import { usage } from './usage.ts'

/** A parsed call. Options given without a value are true. */
export interface Call {
  readonly command: string
  readonly words: readonly string[]
  readonly options: ReadonlyMap<string, string | true>
  readonly lang: Lang
  readonly helpLang: Lang
}

/** Options of a command: those with a value, switches, and those that a later version will have. */
export interface Options {
  readonly values: readonly string[]
  readonly switches: readonly string[]
  /** By name: what can be used instead today. */
  readonly later?: Readonly<Record<string, readonly string[]>>
}

const common: Options = { values: ['lang'], switches: ['help', 'version'] }
const none: Options = { values: [], switches: [] }

/** An option begins with two dashes, or with one and a single letter: "-3%" is a value. */
const isOption = (arg: string): boolean => arg.startsWith('--') || /^-[a-z]$/i.test(arg)

/**
 * Parts a command line into command, words and options. The command is the first word; what stands before it can only be
 * an option common to all. `--` ends the options.
 *
 * @throws {UsageError} an option is unknown, wants a value or has none to take; what `optionsOf` throws
 * @example parseCall(['read', 'a.txt', '--format', 'csv'], () => known, {}).options.get('format') // 'csv'
 */
export const parseCall = (
  args: readonly string[],
  optionsOf: (command: string) => Options,
  env: Surroundings['env'],
): Call => {
  const words: string[] = []
  const options = new Map<string, string | true>()
  let command: string | undefined
  let known = none
  const take = (word: string): void => {
    if (command === undefined) {
      command = word
      known = optionsOf(word)
    } else words.push(word)
  }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (arg === '--') {
      for (const word of args.slice(i + 1)) take(word)
      break
    }
    if (!isOption(arg)) {
      take(arg)
      continue
    }
    const { name, inline } = partsOf(arg)
    if ([...known.switches, ...common.switches].includes(name)) {
      if (inline !== undefined) throw usage.needlessValue(`--${name}`, inline)
      options.set(name, true)
    } else if ([...known.values, ...common.values].includes(name)) {
      const value = inline ?? args[++i]
      if (value === undefined) throw usage.missingValue(`--${name}`)
      options.set(name, value)
    } else if (known.later && Object.hasOwn(known.later, name)) throw usage.notYet(arg, known.later[name] ?? [])
    else throw usage.unknownOption(arg, command)
  }
  const lang = options.get('lang')
  if (lang !== undefined && !langs.some((each) => each === lang)) throw usage.badChoice('--lang', String(lang), langs)
  const spoken = langOf(args)
  return {
    command: command ?? '',
    words,
    options,
    lang: spoken ?? 'zh-CN',
    helpLang: spoken ?? localeOf(env),
  }
}

const partsOf = (arg: string): { readonly name: string; readonly inline: string | undefined } => {
  if (!arg.startsWith('--')) return { name: arg === '-h' ? 'help' : arg.slice(1), inline: undefined }
  const at = arg.indexOf('=')
  return at < 0 ? { name: arg.slice(2), inline: undefined } : { name: arg.slice(2, at), inline: arg.slice(at + 1) }
}

/** The value of an option that has a few choices; the first is the default. `later`: what a later version will take. */
export const choice = <C extends string>(
  call: Call,
  name: string,
  choices: readonly [C, ...C[]],
  later: readonly string[] = [],
): C => {
  const given = call.options.get(name) ?? choices[0]
  const found = choices.find((each) => each === given)
  if (found !== undefined) return found
  if (later.some((each) => each === given)) throw usage.notYet(`--${name} ${given}`, choices)
  throw usage.badChoice(`--${name}`, String(given), choices)
}

/** The text value of an option, or undefined. */
export const text = (call: Call, name: string): string | undefined => {
  const given = call.options.get(name)
  return typeof given === 'string' ? given : undefined
}
