import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { aFolder, openAt } from '../a-store.ts'

/** Starts a writer, lets it write `lines` things, kills it in the middle of the next, and answers what it had said. */
const killedWriter = async (file: string, run: number, lines: number): Promise<readonly string[]> => {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), file, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  })
  let said = ''
  const stop = setTimeout(() => writer.kill('SIGKILL'), 20_000)
  writer.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    if (said.split('\n').length > lines) writer.kill('SIGKILL')
  })
  await once(writer, 'close')
  clearTimeout(stop)
  return said.split('\n').slice(0, -1)
}

it('a writer that is killed loses nothing it had answered and leaves nothing half-written', async () => {
  const file = join(await aFolder(), 'jiheng.sqlite')
  const said: string[] = []
  for (const [run, lines] of [3, 6, 9].entries()) said.push(...(await killedWriter(file, run, lines)))
  expect(said.length).toBeGreaterThanOrEqual(18)

  const store = await openAt(file)
  for (const line of said) {
    const [id = '', number = ''] = line.split(' ')
    const revision = await store.findRevision(id, Number(number))
    expect(revision?.disclosure.forms[0]?.indicators).toHaveLength(number === '1' ? 60 : 80)
  }
  const page = await store.listDisclosures({ binned: false, sort: 'title', order: 'asc', limit: 500, q: '书屋' })
  const rows = page.kind === 'page' ? page.items : []
  for (const row of rows) {
    expect(row.counts.indicators).toBe(row.latest === 1 ? 60 : 80)
    expect(await store.listRevisions(row.id)).toHaveLength(row.latest)
  }
  await store.close()

  const database = new DatabaseSync(file, { readOnly: true })
  const one = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0]
  expect(one('pragma integrity_check')).toBe('ok')
  expect(database.prepare('pragma foreign_key_check').all()).toEqual([])
  expect(one('select count(*) from disclosures')).toBe(rows.length)
  expect(one('select count(*) from search_entries')).toBe(rows.length)
  expect(one('select count(*) from search_words')).toBe(rows.length)
  expect(one('select count(*) from indicators')).toBe(rows.reduce((sum, row) => sum + row.counts.indicators, 0))
  expect(one('select count(*) from acts')).toBe(rows.reduce((sum, row) => sum + row.latest, 0))
  database.close()
})
