import { rules } from '@jiheng/core/check'
import { type Call, text } from './call.ts'
import { usage } from './usage.ts'

/**
 * The rules that `--only RULE,RULE` names; undefined without it: all.
 *
 * @throws {UsageError} there is no rule of that id
 */
export const onlyOption = (call: Call): readonly string[] | undefined => {
  const named = text(call, 'only')
  if (named === undefined) return undefined
  const known = rules.map(({ id }) => id)
  const ids = named.split(/[,，、\s]+/).filter((id) => id !== '')
  if (ids.length === 0) throw usage.unknownId('rule', named, known)
  for (const id of ids) if (!known.includes(id)) throw usage.unknownId('rule', id, known)
  return ids
}
