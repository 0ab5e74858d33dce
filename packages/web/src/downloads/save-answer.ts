import { answerTo } from '../api/client.ts'

/** RFC 8187: the name as the server encoded it. */
const nameOf = (answer: Response): string => {
  const encoded = /filename\*=UTF-8''([^;]+)/u.exec(answer.headers.get('content-disposition') ?? '')?.[1]
  return encoded === undefined ? 'download' : decodeURIComponent(encoded)
}

/** Hands an address of our own to the browser to be saved under `name`, or as the answer itself says. */
export const saveFromAddress = (address: string, name = ''): void => {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}

/**
 * Fetches a file and hands it to the browser to be saved. Fetched first, so that a refusal is a sentence on the page and
 * not a broken download; with a `body` it is posted. Answers the headers, which may say more.
 *
 * @throws {RefusedError}
 */
export const saveAnswer = async (path: string, signal: AbortSignal, body?: unknown): Promise<Headers> => {
  const answer = await answerTo(path, { signal, ...(body !== undefined && { method: 'POST', body }) })
  const address = URL.createObjectURL(await answer.blob())
  saveFromAddress(address, nameOf(answer))
  // Some browsers start to save only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return answer.headers
}
