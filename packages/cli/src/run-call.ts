import { engineVersion } from '@jiheng/core/score'
import { type Call, type Options, parseCall } from './call.ts'
import { check } from './commands/check.ts'
import { library } from './commands/library.ts'
import { listMappings } from './commands/mappings.ts'
import { listProfiles } from './commands/profiles.ts'
import { listPublications } from './commands/publications.ts'
import { read } from './commands/read.ts'
import { reconcile } from './commands/reconcile.ts'
import { review } from './commands/review.ts'
import { listRules } from './commands/rules.ts'
import { score } from './commands/score.ts'
import { serve } from './commands/serve.ts'
import { suppress } from './commands/suppress.ts'
import { template } from './commands/template.ts'
import { listTemplates } from './commands/templates.ts'
import { value } from './commands/value.ts'
import { write } from './commands/write.ts'
import { commandHelp, help } from './help.ts'
import { langOf } from './langs-of-call.ts'
import type { Surroundings } from './surroundings.ts'
import { UsageError, usage } from './usage.ts'

interface Command extends Options {
  readonly run: (call: Call, around: Surroundings) => Promise<number>
}

const commands: Readonly<Record<string, Command>> = {
  read: { run: read, values: ['format', 'templates'], switches: ['ndjson'] },
  check: {
    run: check,
    values: [
      'format',
      'to',
      'profile',
      'profiles',
      'templates',
      'norms',
      'annotate',
      'fix',
      'suppressions',
      'letters',
      'letters-from',
      'only',
      'workers',
    ],
    switches: ['timings'],
  },
  score: { run: score, values: ['format', 'profile', 'profiles', 'templates'], switches: [] },
  reconcile: { run: reconcile, values: ['format', 'templates'], switches: [] },
  review: { run: review, values: ['to', 'profile', 'profiles', 'templates'], switches: [] },
  suppress: {
    run: suppress,
    values: ['rule', 'form', 'line', 'at', 'reason', 'by', 'on', 'suppressions', 'profile', 'profiles', 'templates'],
    switches: ['all'],
  },
  write: { run: write, values: ['template', 'templates', 'publication', 'mapping', 'form', 'to'], switches: [] },
  library: { run: library, values: ['to', 'library', 'least', 'note', 'format', 'templates'], switches: [] },
  value: { run: value, values: [], switches: ['ndjson'] },
  template: {
    run: template,
    values: [
      'id',
      'name',
      'name-en',
      'template-version',
      'region',
      'valid-from',
      'valid-to',
      'form',
      'answers',
      'to',
      'format',
    ],
    switches: [],
  },
  templates: { run: listTemplates, values: ['format', 'templates'], switches: [] },
  publications: { run: listPublications, values: ['format'], switches: [] },
  mappings: { run: listMappings, values: ['format'], switches: [] },
  rules: { run: listRules, values: ['format'], switches: [] },
  profiles: { run: listProfiles, values: ['format', 'profiles'], switches: [] },
  serve: { run: serve, values: ['port', 'data'], switches: [], later: { database: ['--data DIR'] } },
}

const known = (name: string): Command => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command
  throw usage.unknownCommand(name, Object.keys(commands))
}
const optionsOf = (name: string): Options => (name === 'help' ? { values: [], switches: [] } : known(name))

const carryOut = async (call: Call, around: Surroundings): Promise<number> => {
  if (call.options.has('version')) {
    around.out(`jiheng ${engineVersion}\n`)
    return 0
  }
  const asked = call.options.has('help') || call.command === 'help'
  const named = call.command === 'help' ? (call.words[0] ?? '') : call.command
  if (named !== '') {
    const command = known(named)
    if (!asked) return await command.run(call, around)
    around.out(commandHelp(named, call.helpLang))
    return 0
  }
  // Nothing was asked for: a wrong call, whose answer is the help.
  const say = asked ? around.out : around.err
  say(help(call.helpLang))
  return asked ? 0 : 2
}

/**
 * Carries out one call of the command line and gives its exit status: 2 a file could not be used or the call is wrong,
 * else 1 findings of severity error, else 0.
 */
export const runCall = async (args: readonly string[], around: Surroundings): Promise<number> => {
  try {
    return await carryOut(parseCall(args, optionsOf, around.env), around)
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault
    around.err(`jiheng: ${fault.sentence[langOf(args) ?? 'zh-CN']}\n`)
    return 2
  }
}
