import { engineVersion } from '@jiheng/core/score'
import { type Call, type Options, parseCall, type Surroundings } from './call.ts'
import { listProfiles, listRules, listTemplates } from './commands/catalogue.ts'
import { check } from './commands/check.ts'
import { read } from './commands/read.ts'
import { score } from './commands/score.ts'
import { serve } from './commands/serve.ts'
import { value } from './commands/value.ts'
import { write } from './commands/write.ts'
import { commandHelp, help } from './help.ts'
import { UsageError, usage } from './usage.ts'

interface Command extends Options {
  readonly run: (call: Call, around: Surroundings) => Promise<number>
}

const commands: Readonly<Record<string, Command>> = {
  read: { run: read, values: ['format'], switches: ['ndjson'] },
  check: { run: check, values: ['format', 'profile'], switches: [] },
  score: { run: score, values: ['format', 'profile'], switches: [] },
  write: { run: write, values: ['template', 'form', 'to'], switches: [] },
  value: { run: value, values: [], switches: ['ndjson'] },
  templates: { run: listTemplates, values: ['format'], switches: [] },
  rules: { run: listRules, values: ['format'], switches: [] },
  profiles: { run: listProfiles, values: ['format'], switches: [] },
  serve: { run: serve, values: ['port', 'data'], switches: [] },
}

const commandOf = (name: string): Command | undefined => (Object.hasOwn(commands, name) ? commands[name] : undefined)

/**
 * Carries out one call of the command line and gives its exit status: 2 a file could not be used or the call is wrong,
 * else 1 findings of severity error, else 0.
 */
export const runCall = async (args: readonly string[], around: Surroundings): Promise<number> => {
  try {
    const call = parseCall(args, (name) => commandOf(name) ?? { values: [], switches: [] }, around.env)
    const command = commandOf(call.command)
    if (call.options.has('version')) around.out(`jiheng ${engineVersion}\n`)
    else if (call.command === '' || call.command === 'help') around.out(help(call.helpLang))
    else if (!command) throw usage.unknownCommand(call.command, Object.keys(commands))
    else if (call.options.has('help')) around.out(commandHelp(call.command, call.helpLang))
    else return await command.run(call, around)
    return call.command === '' && !call.options.has('help') && !call.options.has('version') ? 2 : 0
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault
    const english = args.includes('en') || args.includes('--lang=en')
    around.err(`jiheng: ${fault.sentence[english ? 'en' : 'zh-CN']}\n`)
    return 2
  }
}
