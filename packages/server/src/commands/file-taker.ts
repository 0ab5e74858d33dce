import { setAside } from '@jiheng/core/check/suppress'
import { readBounds, type TaskFailure } from '@jiheng/files/sandbox'
import type { Store, StoredProblem, StoredUploadFile } from '@jiheng/store'
import type { ServerContext } from '../context.ts'
import { type Counting, countingOf } from '../named/counting.ts'
import { templatesInUse } from '../named/templates-in-use.ts'
import { newActor } from '../new-actor.ts'
import { newId } from '../new-id.ts'
import type { TaskResult } from '../reading/messages.ts'
import type { TakeFile } from '../reading/upload-runner.ts'
import { suppressionsOf } from '../suppressions-of.ts'
import { unpack } from './archive-unpacker.ts'

type Ending = Pick<StoredUploadFile, 'stage' | 'disclosureId' | 'problem' | 'mediaType'>
type Taken = TaskResult | TaskFailure

type TakingContext = Pick<ServerContext, 'store' | 'engine' | 'world' | 'person' | 'pool' | 'recounter'>

const refused = (id: string, data: StoredProblem['data'] = {}, mediaType: string | null = null): Ending => ({
  stage: 'refused',
  disclosureId: null,
  mediaType,
  problem: { id, data },
})

/** How a reading that gave no Disclosure is told. */
const refusalOf = (taken: Exclude<Taken, { kind: 'read' | 'stopped' | 'unpacked' }>): Ending => {
  switch (taken.kind) {
    case 'unreadable':
      return refused('file-unreadable', taken.data, taken.mediaType)
    case 'too-slow':
      return refused('file-too-slow', { limit: readBounds.seconds })
    case 'too-heavy':
      return refused('file-too-heavy', { limit: readBounds.megabytes })
    case 'crashed':
    case 'derived':
    case 'no-form':
    case 'shown':
    case 'sheet':
    case 'checked':
    case 'related':
    case 'annotated':
    case 'nothing-to-annotate':
      return refused('file-crashed')
  }
}

const store = async (
  { store, engine, world, person, recounter }: Omit<TakingContext, 'pool'>,
  sha256: string,
  { disclosure, findings, understood }: TaskResult & { readonly kind: 'read' },
  { stamp }: Counting,
): Promise<Pick<Ending, 'stage' | 'disclosureId'>> => {
  const id = newId(world)
  const added = await store.addDisclosure({
    id,
    kind: 'read',
    sha256,
    disclosure,
    // Another version of the document may be here already, with findings that were set aside.
    findings: setAside(findings, disclosure, await suppressionsOf({ store }, id, disclosure)).findings,
    understood,
    engine: engine.version,
    countedBy: stamp,
    actor: newActor({ world, person }),
  })
  // Another profile was chosen while the file was read.
  if ((await countingOf({ store, engine })).stamp !== stamp) recounter.begin()
  return added.kind === 'added' ? { stage: 'done', disclosureId: id } : { stage: 'duplicate', disclosureId: added.id }
}

const end = async (
  from: Store,
  uploadId: string,
  file: StoredUploadFile,
  ending: Ending,
): Promise<StoredUploadFile> => {
  const { stage, disclosureId, problem, mediaType } = ending
  if (stage !== 'waiting' && stage !== 'unpacked')
    await from.endUploadFile({
      uploadId,
      position: file.position,
      stage,
      ...(mediaType !== null && { mediaType }),
      ...(disclosureId !== null && { disclosureId }),
      ...(problem !== null && { problem }),
    })
  // Bytes of which nothing came are not kept.
  if (stage === 'refused' && file.sha256 !== null) await from.dropFile(file.sha256)
  return { ...file, ...ending }
}

/**
 * Takes an uploaded file in: is it here already, what is it, what does it say, what is wrong with it. The same bytes are
 * read once only.
 */
export const fileTaker =
  (context: TakingContext, onFault: (why: string) => void): TakeFile =>
  async (uploadId, file, onNews) => {
    const { store: from, pool } = context
    if (file.sha256 === null) return end(from, uploadId, file, refused('upload-broken'))
    onNews({ stage: 'recognising' })
    const known = await from.findDisclosureOfFile(file.sha256)
    if (known)
      return end(from, uploadId, file, { stage: 'duplicate', disclosureId: known.id, problem: null, mediaType: null })
    const kept = await from.findFile(file.sha256)
    if (!kept) return end(from, uploadId, file, refused('upload-broken'))
    const templates = await templatesInUse(from)
    const counting = await countingOf(context)
    const taken = await pool.run(
      { kind: 'read', bytes: kept.body, name: file.name, templates, profile: counting.profile },
      ({ stage, mediaType }) => onNews({ stage, ...(mediaType !== undefined && { mediaType }) }),
    )
    if (taken.kind === 'stopped') return undefined
    if (taken.kind === 'crashed') onFault(taken.why)
    if (taken.kind === 'unpacked') return unpack(context, uploadId, file, taken)
    if (taken.kind !== 'read') return end(from, uploadId, file, refusalOf(taken))
    const added = await store(context, file.sha256, taken, counting)
    return end(from, uploadId, file, { ...added, problem: null, mediaType: taken.mediaType })
  }
