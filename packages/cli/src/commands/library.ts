import { addToNorms, libraryFile, type Norms, newNorms, searchLibrary } from '@jiheng/core/norms'
import { type Call, choice, text } from '../call.ts'
import { openInputs } from '../inputs.ts'
import { libraryFileOf } from '../library-file.ts'
import { hitText } from '../library-text.ts'
import { json } from '../output.ts'
import { saveOutput } from '../save-output.ts'
import type { Surroundings } from '../surroundings.ts'
import { usage } from '../usage.ts'

const said = {
  'zh-CN': ({ documents, forms, rows }: Norms, entries: number, least: number) =>
    `读了${documents}份文件、${forms}张表、${rows}项指标，收入${entries}种指标（至少见于${least}份文件）。\n`,
  en: ({ documents, forms, rows }: Norms, entries: number, least: number) =>
    `${documents} documents, ${forms} forms, ${rows} indicators read; ${entries} kinds of indicators kept (each in at least ${least} documents).\n`,
} as const

const leastOf = (call: Call): number => {
  const given = text(call, 'least') ?? '2'
  if (!/^[1-9]\d{0,5}$/.test(given)) throw usage.badChoice('--least', given, ['1 – 999999'])
  return Number(given)
}

/** A document at a time: a pile of any size takes the memory of what it sets, not of what it holds. */
const build = async (call: Call, around: Surroundings): Promise<number> => {
  const [to, least, note] = [text(call, 'to'), leastOf(call), text(call, 'note')]
  if (to === undefined) throw usage.missingOption('--to', ['library.json'])
  const opened = await openInputs({ ...call, command: 'library build' }, around)
  const norms = newNorms()
  for await (const { disclosure } of opened) addToNorms(norms, disclosure)
  // Of nothing no library is made: it would take the place of a good one.
  if (norms.documents === 0) throw usage.nothingForLibrary()
  const file = libraryFile(norms, { least, ...(note !== undefined && { note }) })
  await saveOutput(to, json(file), opened.files, call, around)
  around.err(said[call.lang](norms, file.entries.length, least))
  return opened.failed() ? 2 : 0
}

const nothing = {
  'zh-CN': '指标库中没有这样的指标。换一个词，或用两个字以上的词。',
  en: 'The library has no such indicator. Try another word, of two characters or more.',
} as const

const search = async (call: Call, around: Surroundings): Promise<number> => {
  const format = choice(call, 'format', ['text', 'json'])
  const norms = await libraryFileOf(text(call, 'library') ?? 'library.json', around.cwd)
  const hits = searchLibrary(norms, { words: call.words.join(' ') })
  if (format === 'json') around.out(json(hits))
  else for (const hit of hits) around.out(`${hitText(hit, call.lang)}\n`)
  if (hits.length === 0) around.err(`jiheng: ${nothing[call.lang]}\n`)
  return 0
}

/** jiheng library: the indicators, usual values and prices of a pile of documents, made and searched. */
export const library = (call: Call, around: Surroundings): Promise<number> => {
  const [what, ...words] = call.words
  if (what === 'build') return build({ ...call, words }, around)
  if (what === 'search') return search({ ...call, words }, around)
  throw usage.unknownCommand(`library ${what ?? ''}`.trim(), ['library build', 'library search'])
}
