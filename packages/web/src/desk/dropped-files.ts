/** One file that arrived, with its path inside the folder it came in. */
export interface ArrivingFile {
  readonly file: File
  readonly name: string
}

const children = async (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  // A reader gives at most a hundred entries a call; an empty answer ends it.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const filesBelow = async (entry: FileSystemEntry): Promise<ArrivingFile[]> => {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ file, name: entry.fullPath.replace(/^\//, '') }]
  }
  if (!isFolder(entry)) return []
  const below = await children(entry)
  return (await Promise.all(below.map(filesBelow))).flat()
}

/** What the system leaves in folders and nobody means to send. */
const stray = /(^|\/)(\.[^/]*|~\$[^/]*|Thumbs\.db|desktop\.ini)$/i

const inOrder = (files: readonly ArrivingFile[]): readonly ArrivingFile[] =>
  files.filter(({ name }) => !stray.test(name)).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN', { numeric: true }))

/**
 * All files of a drop, those inside folders too, in the order of their names. Must be called in the drop event itself:
 * the browser empties the transfer afterwards.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly ArrivingFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (entries.length === 0) return chosenFiles(transfer.files)
  return inOrder((await Promise.all(entries.map(filesBelow))).flat())
}

/** All files of a file or folder input. */
export const chosenFiles = (list: FileList | null): readonly ArrivingFile[] =>
  inOrder([...(list ?? [])].map((file) => ({ file, name: file.webkitRelativePath || file.name })))
