import { createHash } from 'node:crypto'
import { rules } from '@jiheng/core/check'
import { engineVersion, profiles, scoringVersion } from '@jiheng/core/score'
import { templateRef, templates } from '@jiheng/core/template'

const parts = [
  scoringVersion,
  ...rules.map((rule) => `${rule.id}@${rule.since}:${rule.severity}`),
  ...templates.map(templateRef),
  ...profiles.map((profile) => `${profile.id}@${profile.version}`),
]

/**
 * Version of everything that findings are made with. Rules, templates and profiles change without the program's version:
 * a short sum over them stands behind it.
 * @example engineFingerprint // '0.1.0+3f8a21bc'
 */
export const engineFingerprint = `${engineVersion}+${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 8)}`
