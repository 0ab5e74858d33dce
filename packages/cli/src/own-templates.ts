import { parseTemplate, type Template, templateRef, templates } from '@jiheng/core/template'
import { type Call, text } from './call.ts'
import { dataFile } from './data-file.ts'
import { jsonFilesIn } from './own-files.ts'
import { usage } from './usage.ts'

/**
 * The templates of a file: one, or a list of them.
 *
 * @throws {UsageError} there is no such file, it is no JSON, or a template in it has a fault: where, and the right form
 */
export const templatesIn = async (name: string, cwd: string): Promise<readonly Template[]> => {
  const { data, said } = await dataFile(name, cwd, usage.badTemplate)
  const all: readonly unknown[] = Array.isArray(data) ? data : [data]
  return all.map((one, i) => {
    const parsed = parseTemplate(one)
    if (parsed.kind === 'template') return parsed.template
    const base = Array.isArray(data) ? `/${i}` : ''
    const faults = parsed.faults.map(({ at: inside, sentence }) => {
      const at = `${base}${inside}`
      return { at, sentence: { 'zh-CN': `${at}：${sentence['zh-CN']}`, en: `${at}: ${sentence.en}` } }
    })
    throw usage.badTemplate(name, said(faults))
  })
}

/**
 * The user's own templates: those of `--templates PATH`, a file or every `.json` of a folder.
 *
 * @throws {UsageError} what `templatesIn` throws; the folder holds none; two are called alike
 */
export const ownTemplates = async (call: Call, cwd: string): Promise<readonly Template[]> => {
  const name = text(call, 'templates')
  if (name === undefined) return []
  const own: Template[] = []
  for (const file of await jsonFilesIn(name, cwd, usage.badTemplate)) {
    for (const template of await templatesIn(file, cwd)) {
      const ref = templateRef(template)
      if (own.some((other) => templateRef(other) === ref)) throw usage.templateTwice(file, ref)
      own.push(template)
    }
  }
  if (own.length === 0) throw usage.noTemplates(name)
  return own
}

/** The system's templates and the user's own; of two of the same id and version the own one counts. */
export const withOwn = (own: readonly Template[]): readonly Template[] => {
  const refs = new Set(own.map(templateRef))
  return [...templates.filter((template) => !refs.has(templateRef(template))), ...own]
}
