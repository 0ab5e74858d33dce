import type { Form } from '../packages/core/src/form/index.ts'
import { type Template, templates } from '../packages/core/src/template/index.ts'
import { disclose } from '../packages/files/src/index.ts'

/** The first form of a text, read with the templates of the house and one more. */
export const recogniseAs = async (text: string, template?: Template): Promise<Form | undefined> => {
  const bytes = new TextEncoder().encode(text)
  const disclosure = await disclose(bytes, 'a.txt', { templates: template ? [...templates, template] : templates })
  return disclosure.forms[0]
}
