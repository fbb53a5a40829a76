import type { Failure } from '../failure.ts'

/** An answer of a server, whatever its status: judged by `response-kind.ts`, never by the client. */
export interface Fetched {
  /** The address that answered in the end, without fragment. */
  readonly url: string
  readonly status: number
  /** Names in lower case; of a header sent several times the values, joined with `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** The media type alone, in lower case (`text/html`); `null` where the server names none. */
  readonly contentType: string | null
  /** The `charset` of `Content-Type`; `null` where the server names none. */
  readonly httpCharset: string | null
  /** The body, decompressed. */
  readonly bytes: Uint8Array
  /** The addresses that redirected, in order: empty where the first address answered. `url` is not among them. */
  readonly redirects: readonly string[]
  /** From asking to the last byte, in milliseconds. */
  readonly ms: number
}

export type FetchOutcome = Fetched | Failure

export const isFailure = (outcome: object): outcome is Failure => 'reason' in outcome && 'detail' in outcome
