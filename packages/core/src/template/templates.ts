import { templateData } from './generated.ts'
import { type Template, templateSchema } from './schema/index.ts'

/** The templates that come with the system, in the order of their ids; validated when the module is loaded. */
export const templates: readonly Template[] = templateData.map((data) => templateSchema.parse(data))
