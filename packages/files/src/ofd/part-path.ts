/**
 * The name in the archive of a file that another one points to: from the root where it begins with a slash, else from the
 * folder of the file that says so.
 *
 * @example
 * partPath('Doc_0/Document.xml', 'Pages/Page_0/Content.xml') // 'Doc_0/Pages/Page_0/Content.xml'
 */
export function partPath(from: string, location: string): string {
  const plain = location.trim().replaceAll('\\', '/')
  const path = plain.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const piece of plain.split('/')) {
    if (piece === '..') path.pop()
    else if (piece !== '' && piece !== '.') path.push(piece)
  }
  return path.join('/')
}
