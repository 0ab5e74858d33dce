import { describe, expect, test } from 'vitest'
import { choice, type Options, parseCall, text } from './call.ts'
import { langOf, localeOf } from './langs-of-call.ts'
import { UsageError } from './usage.ts'

const known: Options = { values: ['format', 'to'], switches: ['ndjson'], later: { annotate: ['--format json'] } }
const parse = (args: readonly string[], env = {}) => parseCall(args, () => known, env)
const refusal = (args: readonly string[]): string => {
  try {
    parse(args)
  } catch (fault) {
    if (fault instanceof UsageError) return fault.sentence.en
    throw fault
  }
  return 'not refused'
}

describe('parseCall', () => {
  test.for<[args: string[], command: string, words: string[], options: Record<string, string | true>]>([
    [[], '', [], {}],
    [['read', 'a.txt', 'b.txt'], 'read', ['a.txt', 'b.txt'], {}],
    [['read', '--format', 'csv', 'a.txt'], 'read', ['a.txt'], { format: 'csv' }],
    [['read', 'a.txt', '--format=csv'], 'read', ['a.txt'], { format: 'csv' }],
    [['read', '--to=a=b'], 'read', [], { to: 'a=b' }],
    [['read', '--ndjson', 'a.txt'], 'read', ['a.txt'], { ndjson: true }],
    [['--lang', 'en', 'read', 'a.txt'], 'read', ['a.txt'], { lang: 'en' }],
    [['--help'], '', [], { help: true }],
    [['read', '-h'], 'read', [], { help: true }],
    [['value', '-3%', '-5'], 'value', ['-3%', '-5'], {}],
    [['value', '--', '--format', '-h'], 'value', ['--format', '-h'], {}],
    [['--', 'read', '-h'], 'read', ['-h'], {}],
    [['read', '--format', 'csv', '--format', 'json'], 'read', [], { format: 'json' }],
    [['value', ''], 'value', [''], {}],
    [['value', '-'], 'value', ['-'], {}],
  ])('%j', ([args, command, words, options]) => {
    const call = parse(args)
    expect([call.command, call.words, Object.fromEntries(call.options)]).toEqual([command, words, options])
  })

  test.for<[args: string[], sentence: string]>([
    [['read', '--foo'], 'The command read has no option “--foo”. See jiheng help read.'],
    [['read', '-x'], 'The command read has no option “-x”. See jiheng help read.'],
    [['--foo', 'read'], 'The option “--foo” cannot stand before the command.'],
    [['read', '--format'], 'The option --format needs a value.'],
    [['read', '--ndjson=yes'], 'The option --ndjson takes no value, but “yes” was given.'],
    [['read', '--lang', 'fr'], '--lang cannot be “fr”; choose zh-CN | en.'],
    [['read', '--annotate', 'd'], 'This version does not have “--annotate” yet; it has: --format json.'],
    [['read', '--a\nb'], 'The command read has no option “--a␊b”.'],
  ])('refuses %j', ([args, sentence]) => {
    expect(refusal(args)).toContain(sentence)
  })
})

describe('languages', () => {
  test.for<[args: string[], lang: string | undefined]>([
    [['read', '--lang', 'en'], 'en'],
    [['read', '--lang=zh-CN'], 'zh-CN'],
    [['read', '--lang', 'en', '--lang', 'zh-CN'], 'zh-CN'],
    [['read', '--lang'], undefined],
    [['read', '--lang', 'EN'], undefined],
    // A word is not an option's value.
    [['rules', 'en'], undefined],
    [['value', '--', '--lang', 'en'], undefined],
  ])('%j asks for %s', ([args, lang]) => {
    expect(langOf(args)).toBe(lang)
  })

  test.for<[env: Record<string, string>, lang: string]>([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_TW' }, 'zh-CN'],
    [{ LANG: '', LANGUAGE: 'zh' }, 'zh-CN'],
    [{}, 'en'],
  ])('the locale %j speaks %s', ([env, lang]) => {
    expect(localeOf(env)).toBe(lang)
  })

  test('sentences are Chinese unless the call says otherwise, help follows the locale', () => {
    expect(parse(['read'], { LANG: 'en_US.UTF-8' })).toMatchObject({ lang: 'zh-CN', helpLang: 'en' })
    expect(parse(['read', '--lang', 'en'], { LANG: 'zh_CN' })).toMatchObject({ lang: 'en', helpLang: 'en' })
  })
})

describe('option values', () => {
  const call = parse(['read', '--format', 'json'])

  test('one of a few', () => {
    expect(choice(call, 'format', ['text', 'json'])).toBe('json')
    expect(choice(call, 'to', ['text', 'json'])).toBe('text')
  })

  test('none of them, or one that comes later', () => {
    expect(() => choice(call, 'format', ['text', 'csv'])).toThrow('--format cannot be “json”; choose text | csv.')
    expect(() => choice(call, 'format', ['text', 'csv'], ['json'])).toThrow(
      'This version does not have “--format json” yet; it has: text | csv.',
    )
  })

  test('text or nothing', () => {
    expect([text(call, 'format'), text(call, 'to'), text(parse(['read', '--ndjson']), 'ndjson')]).toEqual([
      'json',
      undefined,
      undefined,
    ])
  })
})
