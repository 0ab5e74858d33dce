import type { Saying } from './protocol.ts'

/**
 * The other end of a bounded process: does the tasks that come by message, one after another as they come. To be called once,
 * by the file that the process was started with.
 *
 * @param work May call `note` to tell how far it is; what it throws ends the task as `crashed`.
 * @example serveTasks<Task, Result, Stage>((task, note) => work(task, note))
 */
export const serveTasks = <Task, Result, Note = never>(
  work: (task: Task, note: (note: Note) => void) => Promise<Result>,
): void => {
  const say = (saying: Saying<Result, Note>): void => {
    process.send?.(saying)
  }
  process.on('message', (task: Task) => {
    work(task, (note) => say({ kind: 'note', note })).then(
      (result) => say({ kind: 'end', result }),
      (error: unknown) =>
        say({ kind: 'fault', why: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
  })
  process.on('disconnect', () => process.exit(0))
  say({ kind: 'ready' })
}
