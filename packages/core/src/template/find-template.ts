import type { Template } from './schema/index.ts'
import { templates as known } from './templates.ts'

/** A template's name in a form: `id@version`. */
export const templateRef = (template: Template): string => `${template.id}@${template.version}`

/**
 * The template of that id and version, or the last one of an id alone; undefined where there is none. `templates` is the
 * whole list to look in; of two of the same name the later one wins, so a user's own stand behind the system's.
 *
 * @example findTemplate('pingluo-project-target@1')?.phase // 'target'
 */
export const findTemplate = (ref: string, templates: readonly Template[] = known): Template | undefined =>
  templates.findLast((template) => templateRef(template) === ref) ?? templates.findLast(({ id }) => id === ref)
