import type { Problem } from './types.ts'

/** Why a call gave nothing: the server's refusal, or `offline` where it could not be reached at all. */
export interface Refusal {
  readonly id: string
  readonly status: number
  readonly message: string
  readonly advice: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Thrown by every call; TanStack Query hands it to the screen that asked. */
export class RefusedError extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.message)
    this.name = 'RefusedError'
    this.refusal = refusal
  }
}

export const refusalOf = (error: unknown): Refusal =>
  error instanceof RefusedError
    ? error.refusal
    : { id: 'our-fault', status: 0, message: String(error), advice: '', data: {} }

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'error' in body

const refused = async (response: Response): Promise<RefusedError> => {
  const body: unknown = await response.json().catch(() => null)
  const refusal: Refusal = isProblem(body)
    ? { status: response.status, ...body.error }
    : { id: 'our-fault', status: response.status, message: `HTTP ${response.status}`, advice: '', data: {} }
  return new RefusedError(refusal)
}

const offline = (): RefusedError => new RefusedError({ id: 'offline', status: 0, message: '', advice: '', data: {} })

export const apiRoot = '/api/v1'

interface CallOptions {
  readonly method?: string
  readonly body?: unknown
  readonly signal?: AbortSignal
}

/** One call of the API, whatever it answers with; a refusal is thrown as `RefusedError`. */
export async function answerTo(path: string, init: CallOptions = {}): Promise<Response> {
  const request: RequestInit = { method: init.method ?? 'GET' }
  if (init.signal) request.signal = init.signal
  if (init.body instanceof FormData) request.body = init.body
  else if (init.body !== undefined) {
    request.body = JSON.stringify(init.body)
    request.headers = { 'content-type': 'application/json' }
  }
  let response: Response
  try {
    response = await fetch(apiRoot + path, request)
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw offline()
  }
  if (!response.ok) throw await refused(response)
  return response
}

/** One call of the API: JSON in, JSON out; a refusal is thrown as `RefusedError`. */
export async function call<T>(path: string, init: CallOptions = {}): Promise<T> {
  const response = await answerTo(path, init)
  return (response.status === 204 ? undefined : await response.json()) as T
}

/** A query string of the parts that are set. */
export const queryOf = (parts: Readonly<Record<string, string | number | boolean | null | undefined>>): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parts))
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value))
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}
