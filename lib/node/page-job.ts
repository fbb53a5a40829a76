import type { Config } from '../core/engine/config.ts'
import { type Failure, tooLarge } from './failure.ts'
import type { Input } from './inputs.ts'
import { MAX_PAGE_BYTES } from './lint-input.ts'
import type { LintJob } from './lint-pool.ts'
import { userAgent } from './version.ts'

/** How a page of the command line gets to a worker: files by their path, the rest as bytes. */
export const pageJob = ({ kind, file, url }: Input, config: Pick<Config, 'maxPageBytes' | 'pageBudget'>): LintJob => {
  const maxBytes = config.maxPageBytes ?? MAX_PAGE_BYTES
  if (kind === 'stdin') return { file, url, fetch: () => readStdin(url, maxBytes) }
  if (kind === 'file' || url === null) return { file, url }
  return {
    file,
    url,
    fetch: async () => {
      const { fetchPage } = await import('./fetch-page.ts')
      return fetchPage(url, { timeout: config.pageBudget ?? 20_000, maxBytes, userAgent })
    },
  }
}

const readStdin = async (
  url: string | null,
  maxBytes: number,
): Promise<{ bytes: Uint8Array; url: string | null; httpCharset: null } | Failure> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > maxBytes) return tooLarge(maxBytes)
    chunks.push(chunk)
  }
  return { bytes: Buffer.concat(chunks), url, httpCharset: null }
}
