import type { Disclosure } from '@jiheng/core/form'

/**
 * What a document is called when it is taken away: its own title, or of one form the project's; else the name of the file
 * that it was read from.
 *
 * @example documentName(disclosure, undefined) // '白鹭市气象局2025年预算绩效目标'
 */
export const documentName = ({ title, source, forms }: Disclosure, form: number | undefined): string => {
  const one = form === undefined ? undefined : forms[form]
  return one?.project?.name.raw || one?.title.raw || title.raw || source.name.replace(/\.[^.]+$/u, '')
}
