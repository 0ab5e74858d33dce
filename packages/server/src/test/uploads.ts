import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openFile } from '@jiheng/files'
import type { Upload } from '../api/index.ts'
import { engine } from '../engine/engine.ts'
import { newId } from '../new-id.ts'
import type { Client, TestServer } from './a-server.ts'

const examples = join(import.meta.dirname, '../../../../examples')

/** The bytes of the example whose name holds `part`. */
export const anExample = async (
  part: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> => {
  const name = (await readdir(examples)).find((one) => one.includes(part))
  if (name === undefined) throw new Error(`No example is named ${part}.`)
  return { name, bytes: new Uint8Array(await readFile(join(examples, name))) }
}

export type Piece = readonly [name: string, content: string | Uint8Array<ArrayBuffer>]

/** A multipart body. */
export const formOf = (pieces: readonly Piece[]): FormData => {
  const form = new FormData()
  for (const [name, content] of pieces) form.append('file', new Blob([content]), name)
  return form
}

const patience = 60_000

/** Asks until every file of an upload has ended. */
export const finished = async (client: Client, id: string): Promise<Upload> => {
  const until = Date.now() + patience
  while (Date.now() < until) {
    const upload = (await client.get(`/uploads/${id}`)).json<Upload>()
    if (upload.finished) return upload
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  throw new Error('The upload did not end.')
}

/** Uploads files and waits until all of them have ended. */
export const upload = async (client: Client, pieces: readonly Piece[]): Promise<Upload> => {
  const answer = await client.send('POST', '/uploads', formOf(pieces))
  if (answer.status !== 202) throw new Error(answer.text)
  return finished(client, answer.json<Upload>().id)
}

/** Uploads one example; answers the id of its disclosure. */
export const uploadExample = async (client: Client, part: string): Promise<string> => {
  const { name, bytes } = await anExample(part)
  const { files } = await upload(client, [[name, bytes]])
  const id = files[0]?.disclosure
  if (id === undefined) throw new Error(JSON.stringify(files))
  return id
}

/** Adds an example as if it had been read from a file: quicker, and without the file. Answers the disclosure's id. */
export const addExample = async ({ store, world }: TestServer, part: string): Promise<string> => {
  const { name, bytes } = await anExample(part)
  const opened = await openFile(bytes, name)
  if (opened.kind !== 'blocks') throw new Error(`${name} cannot be read.`)
  const disclosure = engine.read(opened.blocks)
  const id = newId(world)
  await store.addDisclosure({
    id,
    kind: 'read',
    disclosure,
    findings: engine.check(disclosure),
    understood: 100,
    engine: engine.version,
    actor: { person: 'local', at: world.now().toISOString(), actId: newId(world) },
  })
  return id
}
