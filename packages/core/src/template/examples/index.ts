import type { Disclosure } from '../../form/index.ts'
import { disclosureOf, type Example } from './example.ts'
import { exampleData } from './generated.ts'

export { disclosureOf, type Example } from './example.ts'

/** One filled-in form of every template, fictional: for tests of layout, printing and reading back. */
export const examples = exampleData as readonly Example[]

/** The example of a template as a Disclosure; undefined where there is none. */
export const exampleOf = (templateId: string): Disclosure | undefined => {
  const example = examples.find(({ template }) => template === templateId)
  return example && disclosureOf(example)
}
