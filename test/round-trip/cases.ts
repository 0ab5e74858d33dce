import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Disclosure } from '@jiheng/core/form'
import { templates } from '@jiheng/core/template'
import { disclosureOf, examples } from '@jiheng/core/template/examples'
import { disclose } from '@jiheng/files'
import { allFixtures, type Fixture } from '../harness/fixtures.ts'
import { readFixture } from '../harness/readings.ts'
import { filledForm } from './filled-forms.ts'

/** A publication that is printed in every format and read again. */
export interface RoundTripCase {
  /** The template, the layout or the folder that it stands for: a row of the table. */
  readonly group: string
  readonly name: string
  readonly disclosure: Disclosure
  /**
   * Filled in here, not read from a file: its year, publisher and prose are concluded when its print is read. Then the
   * forms are held against it, and the whole publication against a second print.
   */
  readonly made: boolean
}

/** The filled-in example of every template. */
export const templateCases = (): readonly RoundTripCase[] =>
  examples.map((example) => ({
    group: example.template,
    name: 'example',
    disclosure: disclosureOf(example),
    made: true,
  }))

/** Forms of every template with something random in every cell, so many of each. */
export const filledCases = (seed: number, count: number): readonly RoundTripCase[] =>
  templates.flatMap((template) =>
    Array.from({ length: count }, (_, i) => ({
      group: template.id,
      name: `filled-${i + 1}`,
      disclosure: filledForm(template, seed, i),
      made: true,
    })),
  )

const fixtureCase = async (fixture: Fixture): Promise<RoundTripCase> => {
  const disclosure = await readFixture(fixture, fixture.kind, new Map())
  if (!disclosure) throw new Error(`${fixture.layout}/${fixture.name} cannot be read as ${fixture.kind}`)
  return { group: fixture.layout, name: fixture.name, disclosure, made: false }
}

/** Every form of test/layouts: most of them no template knows, and they are drawn by their own. */
export const layoutCases = (): Promise<readonly RoundTripCase[]> => Promise.all(allFixtures().map(fixtureCase))

const filesIn = async (group: string, folder: string): Promise<readonly RoundTripCase[]> =>
  Promise.all(
    globSync('*.txt', { cwd: folder })
      .toSorted()
      .map(async (name) => ({
        group,
        name: basename(name, '.txt'),
        disclosure: await disclose(readFileSync(`${folder}${name}`), name),
        made: false,
      })),
  )

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The whole publications of examples/. */
export const publicationCases = (): Promise<readonly RoundTripCase[]> => filesIn('examples', folder('../../examples/'))

/** The sample documents beside the project, where they are at hand. */
export const sampleCases = async (): Promise<readonly RoundTripCase[]> => {
  const samples = folder('../../../shared/seeds/')
  return existsSync(samples) ? filesIn('samples', samples) : []
}
