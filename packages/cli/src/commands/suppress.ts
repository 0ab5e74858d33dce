import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { check } from '@jiheng/core/check'
import { type Suppression, setAside, suppressionOf, suppressionSchema } from '@jiheng/core/check/suppress'
import type { Disclosure, Finding } from '@jiheng/core/form'
import { ruleGuard } from '@jiheng/files/sandbox'
import { type Call, text } from '../call.ts'
import { chosenFindings } from '../chosen-findings.ts'
import { openInputs } from '../inputs.ts'
import { profileOption } from '../profile-option.ts'
import { saveOutput } from '../save-output.ts'
import { setAsideText } from '../suppress-text.ts'
import { suppressionsOption } from '../suppressions-option.ts'
import type { Surroundings } from '../surroundings.ts'
import { usage } from '../usage.ts'

type Said = Pick<Suppression, 'reason' | 'by' | 'on'>

/** Why, who and when: a finding is set aside by a person who says so, and the day is that of the call. */
const saidBy = (call: Call, around: Surroundings): Said => {
  const { shape } = suppressionSchema.unwrap()
  const [reason, by] = [shape.reason.safeParse(text(call, 'reason')), shape.by.safeParse(text(call, 'by'))]
  if (!reason.success || !by.success) throw usage.needsReason()
  const day = text(call, 'on') ?? around.today()
  const on = shape.on.safeParse(day)
  if (!on.success) throw usage.badChoice('--on', day, ['2025-03-01'])
  return { reason: reason.data, by: by.data, on: on.data }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** jiheng suppress: sets findings aside, in a file that `jiheng check --suppressions` takes. */
export const suppress = async (call: Call, around: Surroundings): Promise<number> => {
  const to = text(call, 'suppressions')
  if (to === undefined) throw usage.missingOption('--suppressions', ['jiheng-suppressions.json'])
  const said = saidBy(call, around)
  const before = (await isThere(resolve(around.cwd, to))) ? await suppressionsOption(call, around.cwd) : []
  const profile = await profileOption(call, around.cwd)
  const opened = await openInputs(call, around)
  const disclosures: Disclosure[] = []
  for await (const { file, disclosure } of opened)
    disclosures.push({ ...disclosure, source: { ...disclosure.source, name: file } })
  const found = check(disclosures, { profile, guard: ruleGuard })
  const open = disclosures.map((disclosure, index) => ({
    disclosure,
    findings: setAside(found[index] ?? [], disclosure, before).findings.filter(
      ({ origin, setAside: aside }: Finding) => origin === 'document' && aside === undefined,
    ),
  }))
  const chosen = chosenFindings(open, call)
  const added = chosen.map(({ finding, disclosure }) => suppressionOf(finding, disclosure, said))
  const file = { schema: 'jiheng-suppressions/1', suppressions: [...before, ...added] }
  await saveOutput(to, `${JSON.stringify(file, null, 2)}\n`, opened.files, call, around)
  for (const [at, one] of chosen.entries()) around.err(setAsideText(one, added[at]?.year ?? null, call.lang))
  return opened.failed() ? 2 : 0
}
