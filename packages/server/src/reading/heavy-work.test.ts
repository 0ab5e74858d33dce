import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openFile } from '@jiheng/files'
import { readBounds } from '@jiheng/files/sandbox'
import { expect, it, onTestFinished } from 'vitest'
import { engine } from '../engine/engine.ts'
import type { Identified } from '../engine/reconcile-documents.ts'
import { relatedView } from '../engine/related-view.ts'
import { createFilePool, type FilePool } from './file-pool.ts'
import { createHeavyWork } from './heavy-work.ts'

const folder = join(import.meta.dirname, '../../../../examples/古桥巡护与修缮')
const choices = { profile: {}, suppressions: [], pairings: [], lang: 'zh-CN' } as const

/** Two documents of one project, with so many further sections of prose, as books have them. */
const documents = async (sections: number): Promise<readonly Identified[]> =>
  Promise.all(
    ['2025年绩效自评.docx', '2025年绩效目标.docx'].map(async (name) => {
      const opened = await openFile(new Uint8Array(await readFile(join(folder, name))), name)
      if (opened.kind !== 'blocks') throw new Error(`${name} cannot be read.`)
      const read = engine.read(opened.blocks)
      const prose = Array.from({ length: sections }, (_, index) => ({
        heading: { raw: `第${index + 1}节`, place: {} },
        text: { raw: '按计划完成。', place: {} },
        place: {},
      }))
      return {
        id: name,
        disclosure: { ...read, narrative: [...read.narrative, ...prose], source: { ...read.source, name } },
      }
    }),
  )

const failing = (kind: 'too-slow' | 'too-heavy' | 'stopped'): FilePool => ({
  size: 1,
  run: async () => ({ kind }),
  warm: () => undefined,
  close: async () => undefined,
})

it('large documents are held against each other in a process, with the same result', async () => {
  const pool = createFilePool(1, readBounds)
  onTestFinished(() => pool.close())
  const large = await documents(900)
  const view = await createHeavyWork(engine, pool).related(large, choices)
  expect(view.findings.length).toBeGreaterThan(0)
  expect(view).toEqual(relatedView(engine, large, choices))
})

it('small ones wait for no process', async () => {
  const view = await createHeavyWork(engine, failing('too-slow')).related(await documents(0), choices)
  expect(view.tables.map(({ name }) => name)).toEqual(['古桥巡护与修缮'])
})

it.each([
  ['too-slow', 'work-too-slow'],
  ['too-heavy', 'work-too-heavy'],
  ['stopped', 'server-closing'],
] as const)('what ends as %s is refused in words', async (kind, id) => {
  await expect(createHeavyWork(engine, failing(kind)).related(await documents(900), choices)).rejects.toMatchObject({
    id,
  })
})
