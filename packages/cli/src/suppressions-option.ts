import { parseSuppressions, type Suppression } from '@jiheng/core/check/suppress'
import { type Call, text } from './call.ts'
import { dataFile } from './data-file.ts'
import { usage } from './usage.ts'

/**
 * What the file of `--suppressions FILE` sets aside.
 *
 * @throws {UsageError} there is no such file, it is no JSON, or an entry has a fault: where, and what should stand there
 */
export const suppressionsOption = async (call: Call, cwd: string): Promise<readonly Suppression[]> => {
  const name = text(call, 'suppressions')
  if (name === undefined) return []
  const { data, said } = await dataFile(name, cwd, usage.badSuppressions)
  const parsed = parseSuppressions(data)
  if (parsed.kind === 'suppressions') return parsed.suppressions
  const faults = parsed.faults.map(({ at, says }) => ({
    at,
    sentence: { 'zh-CN': `${at || '/'} ${says['zh-CN']}`, en: `${at || '/'} ${says.en}` },
  }))
  throw usage.badSuppressions(name, said(faults))
}
