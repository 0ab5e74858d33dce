import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Expected, expectedSchema } from './expected.ts'

export const layoutsFolder = fileURLToPath(new URL('../layouts/', import.meta.url))

export interface Fixture {
  readonly layout: string
  readonly name: string
  readonly kind: 'grid' | 'text'
  readonly source: string
  readonly expected: Expected
}

/** Every fixture below test/layouts, in the order of their names. Throws where a file lacks its expectation. */
export const allFixtures = (): readonly Fixture[] =>
  globSync('*/*.{grid,text}.txt', { cwd: layoutsFolder })
    .toSorted()
    .map((path): Fixture => {
      const name = basename(path).replace(/\.(grid|text)\.txt$/, '')
      const wanted = readFileSync(`${layoutsFolder}${dirname(path)}/${name}.expected.json`, 'utf8')
      const parsed = expectedSchema.safeParse(JSON.parse(wanted))
      if (!parsed.success) throw new Error(`${dirname(path)}/${name}.expected.json: ${parsed.error.message}`)
      return {
        layout: dirname(path),
        name,
        kind: path.endsWith('.grid.txt') ? 'grid' : 'text',
        source: readFileSync(layoutsFolder + path, 'utf8'),
        expected: parsed.data,
      }
    })
