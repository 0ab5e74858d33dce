// Writes the index of every folder whose files are data (npm run generate), so that core needs no file system.
// A test beside each folder calls `stale` and fails where an index no longer fits its folder.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const core = 'packages/core/src'

/** One file to be written, its path from the root of the project. */
export interface Generated {
  readonly path: string
  readonly text: string
}

/** The names of a folder's files with this ending, in the order of their code units. */
const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()

const camel = (name: string): string => `_${name.replace(/\.json$/, '').replace(/[^a-zA-Z0-9]+/g, '_')}`

/** The first lines of every index; Biome leaves the file as it is written. */
const head: readonly string[] = [
  '// biome-ignore-all format: written by a script',
  '// biome-ignore-all assist: written by a script',
  '// Written by `npm run generate` from the files beside it: do not edit.',
]

/** An index of JSON files: `export const <name>: readonly unknown[] = […]`, not yet validated. */
const jsonIndex = (folder: string, data: string, name: string): Generated => {
  const files = filesOf(join(folder, data), '.json')
  const text = [
    ...head,
    ...files.map((file) => `import ${camel(file)} from './${data}/${file}' with { type: 'json' }`),
    '',
    `export const ${name}: readonly unknown[] = [`,
    ...files.map((file) => `  ${camel(file)},`),
    ']',
    '',
  ].join('\n')
  return { path: `${folder}/generated.ts`, text }
}

const law = (): Generated => jsonIndex(`${core}/law`, 'data', 'lawData')

const profiles = (): Generated => jsonIndex(`${core}/score`, 'profiles', 'profileData')

const ruleFamilies = [
  'form',
  'values',
  'classification',
  'money',
  'coherence',
  'monitoring',
  'evaluation',
  'review',
  'reconcile',
  'publishing',
  'reading',
]

/** Every rule file `<family>/<rule>.ts` exports the rule under its name in camel case. */
const rules = (): Generated => {
  const folder = `${core}/check/rules`
  const files = ruleFamilies
    .filter((family) => existsSync(join(root, folder, family)))
    .flatMap((family) =>
      filesOf(join(folder, family), '.ts')
        .filter((name) => /^[a-z0-9-]+\.ts$/.test(name))
        .map((name) => ({
          path: `./${family}/${name}`,
          name: name.replace('.ts', '').replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
        })),
    )
  const text = [
    ...head,
    "import type { Rule } from '../rule.ts'",
    ...files.map(({ path, name }) => `import { ${name} } from '${path}'`),
    '',
    'export const rules: readonly Rule[] = [',
    ...files.map(({ name }) => `  ${name},`),
    ']',
    '',
  ].join('\n')
  return { path: `${folder}/generated.ts`, text }
}

/** The English page of a rule stands in `<family>/<rule>.en.ts` beside it, under the rule's name in camel case and `En`. */
const rulePages = (): Generated => {
  const folder = `${core}/check/rules`
  const files = ruleFamilies
    .filter((family) => existsSync(join(root, folder, family)))
    .flatMap((family) =>
      filesOf(join(folder, family), '.en.ts').map((name) => {
        const id = name.replace('.en.ts', '')
        const camelId = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
        return { id, name: `${camelId}En`, path: `../check/rules/${family}/${name}` }
      }),
    )
  const text = [
    ...head,
    "import type { RuleDocs } from '../check/rule.ts'",
    ...files.map(({ path, name }) => `import { ${name} } from '${path}'`),
    '',
    '/** By rule id. */',
    'export const englishDocs: ReadonlyMap<string, RuleDocs> = new Map([',
    ...files.map(({ id, name }) => `  ['${id}', ${name}],`),
    '])',
    '',
  ].join('\n')
  return { path: `${core}/rule-pages/generated.ts`, text }
}

const templates = (): Generated => jsonIndex(`${core}/template`, 'data', 'templateData')
const examples = (): Generated => jsonIndex(`${core}/template/examples`, 'data', 'exampleData')

const publications = (): Generated => jsonIndex(`${core}/publication`, 'data', 'publicationData')
const mappings = (): Generated => jsonIndex(`${core}/mapping`, 'data', 'mappingData')

/** One small function a folder. */
const sections: Readonly<Record<string, () => Generated>> = {
  law,
  profiles,
  rules,
  rulePages,
  templates,
  examples,
  publications,
  mappings,
}

/** The sections whose file on disk is not what would be written now; `only` names the sections to look at. */
export function stale(only: readonly string[] = Object.keys(sections)): readonly string[] {
  return only.filter((name) => {
    const file = sections[name]?.()
    if (file === undefined)
      throw new Error(`generate: no section ${name}; there are ${Object.keys(sections).join(', ')}`)
    const path = join(root, file.path)
    return !existsSync(path) || readFileSync(path, 'utf8') !== file.text
  })
}

const write = ({ path, text }: Generated): void => {
  writeFileSync(join(root, path), text)
  console.log(path)
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const section of Object.values(sections)) write(section())
  // Only now, when the indexes are fresh: the pages are made from what they hold.
  const { pages } = await import('./generate-pages.ts')
  for (const page of pages()) write(page)
}
