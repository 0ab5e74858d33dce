import { extname } from 'node:path'
import { check } from '@jiheng/core/check'
import { layoutDisclosure } from '@jiheng/core/layout'
import { reviewDisclosure } from '@jiheng/core/review'
import { documentFormats, writeJson } from '@jiheng/files'
import { ruleGuard } from '@jiheng/files/sandbox'
import { type Call, text } from '../call.ts'
import { documentBytes } from '../document-bytes.ts'
import { type Input, openInputs } from '../inputs.ts'
import { profileOption } from '../profile-option.ts'
import { saveOutput } from '../save-output.ts'
import type { Surroundings } from '../surroundings.ts'
import { usage } from '../usage.ts'

const formats = [...documentFormats, 'json'] as const

const targetOf = (call: Call): { readonly to: string; readonly format: (typeof formats)[number] } => {
  const to = text(call, 'to')
  const offered = formats.map((each) => `OUT.${each}`)
  if (to === undefined) throw usage.missingOption('--to', offered)
  const format = formats.find((each) => `.${each}` === extname(to).toLowerCase())
  if (format === undefined) throw usage.badChoice('--to', to, offered)
  return { to, format }
}

/** jiheng review: the form for the review of targets, filled in from what was found, one for each form of targets. */
export const review = async (call: Call, around: Surroundings): Promise<number> => {
  const { to, format } = targetOf(call)
  const profile = await profileOption(call, around.cwd)
  const opened = await openInputs(call, around)
  const inputs: Input[] = []
  for await (const input of opened) inputs.push(input)
  const found = check(
    inputs.map(({ disclosure }) => disclosure),
    { profile, guard: ruleGuard },
  )
  const reviewed = reviewDisclosure(
    inputs.map(({ disclosure }, index) => ({ disclosure, findings: found[index] ?? [] })),
  )
  if (reviewed === undefined) {
    around.err(
      call.lang === 'zh-CN'
        ? 'jiheng: 没有绩效目标表，没有可审核的内容；自评表、监控表请用 jiheng check。\n'
        : 'jiheng: there is no form of targets to review; for self-evaluations and monitoring see jiheng check.\n',
    )
    return 2
  }
  const content = format === 'json' ? writeJson(reviewed) : await documentBytes(layoutDisclosure(reviewed), format)
  await saveOutput(to, content, opened.files, call, around)
  around.err(
    call.lang === 'zh-CN'
      ? `${reviewed.forms.length} 张审核表由程序拟出，扣分标准未经核实，请审核人复核后定稿。\n`
      : `${reviewed.forms.length} review forms are proposals; how points were taken is practice and not verified. A reviewer decides.\n`,
  )
  return opened.failed() ? 2 : 0
}
