import type { Translate } from '../messages/i18n.ts'

/** The name of a person as shown; until there are accounts everybody is this computer. */
export const personName = (person: string, t: Translate): string =>
  person === 'local' ? t('shell.thisComputer') : person
