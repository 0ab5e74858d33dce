import { check, presentFinding } from '@jiheng/core/check'
import { readBlocks } from '@jiheng/core/read'
import { scoreDisclosure } from '@jiheng/core/score'
import { templates } from '@jiheng/core/template'
import { writeDocx, writeHtml } from '@jiheng/files'
import type { Engine } from './engine-types.ts'
import { engineFingerprint } from './engine-version.ts'
import { applyChanges, begin, differences, layoutDisclosure } from './pending.ts'
import { profileOfForm } from './profile-of-form.ts'

/** The one place where the server meets core and files. */
export const engine: Engine = {
  version: engineFingerprint,
  read: (blocks) => readBlocks(blocks, { templates }),
  check: (disclosure, profile) => check([disclosure], { profile: (form) => profileOfForm(form, profile) })[0] ?? [],
  present: presentFinding,
  layout: layoutDisclosure,
  scorecards: (disclosure, profile) => scoreDisclosure(disclosure, (form) => profileOfForm(form, profile)),
  apply: applyChanges,
  differences,
  begin,
  write: async (layout, format) =>
    format === 'docx' ? writeDocx(layout) : new TextEncoder().encode(writeHtml(layout)),
}
