import { findProfile, type Profile, parseProfile } from '@jiheng/core/score'
import { type Call, text } from './call.ts'
import { type DataFile, dataFile } from './data-file.ts'
import { jsonFilesIn } from './own-files.ts'
import { usage } from './usage.ts'

/** One profile as data, and where it stands. */
interface Entry {
  readonly file: string
  /** JSON Pointer to it within the file: '' or '/2'. */
  readonly base: string
  readonly data: unknown
  readonly said: DataFile['said']
}

const entriesOf = async (file: string, cwd: string): Promise<readonly Entry[]> => {
  const { data, said } = await dataFile(file, cwd, usage.badProfile)
  const all: readonly unknown[] = Array.isArray(data) ? data : [data]
  return all.map((one, i) => ({ file, base: Array.isArray(data) ? `/${i}` : '', data: one, said }))
}

const idOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined

const isFile = (name: string | undefined): name is string => name !== undefined && /\.json$/i.test(name)

/** The user's profiles, and the one that the call names by its file. */
export interface OwnProfiles {
  readonly own: readonly Profile[]
  readonly named?: Profile
}

/**
 * The user's own profiles: those of `--profiles PATH`, a file or every `.json` of a folder, and that of `--profile
 * FILE.json`. One may extend another, or one of the system.
 *
 * @throws {UsageError} there is no such file, it is no JSON, or a profile in it has a fault: on which line, and the right
 * form; the folder holds none; two are called alike
 */
export const ownProfiles = async (call: Call, cwd: string): Promise<OwnProfiles> => {
  const [folder, one] = [text(call, 'profiles'), text(call, 'profile')]
  const files = folder === undefined ? [] : await jsonFilesIn(folder, cwd, usage.badProfile)
  if (folder !== undefined && files.length === 0) throw usage.noProfiles(folder)
  const entries: Entry[] = []
  for (const file of [...files, ...(isFile(one) && !files.includes(one) ? [one] : [])]) {
    for (const entry of await entriesOf(file, cwd)) {
      const id = idOf(entry.data)
      if (typeof id === 'string' && entries.some((other) => idOf(other.data) === id)) throw usage.profileTwice(file, id)
      entries.push(entry)
    }
  }
  const made = new Map<Entry, Profile>()
  const make = (entry: Entry, below: readonly Entry[]): Profile => {
    const known = made.get(entry)
    if (known) return known
    const find = (id: string): Profile | undefined => {
      const own = entries.find((other) => other !== entry && !below.includes(other) && idOf(other.data) === id)
      return own ? make(own, [...below, entry]) : findProfile(id)
    }
    const parsed = parseProfile(entry.data, find)
    if (parsed.kind === 'faults') {
      const faults = parsed.faults.map(({ at: inside, sentence }) => {
        const at = `${entry.base}${inside}`
        return { at, sentence: { 'zh-CN': `${at}：${sentence['zh-CN']}`, en: `${at}: ${sentence.en}` } }
      })
      throw usage.badProfile(entry.file, entry.said(faults))
    }
    made.set(entry, parsed.profile)
    return parsed.profile
  }
  const own = entries.map((entry) => make(entry, []))
  if (!isFile(one)) return { own }
  const first = entries.findIndex(({ file }) => file === one)
  const named = own[first]
  if (!named || entries.filter(({ file }) => file === one).length > 1) throw usage.oneProfile(one)
  return { own, named }
}
