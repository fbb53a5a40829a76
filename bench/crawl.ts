import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'parse5'
import { Pool } from 'undici'
import { generatePortal } from '../tests/support/portal/portal.ts'

/** Connections of the bare loop, as many as measured best. */
const CONNECTIONS = 8

const ATTACHMENTS = ['**/*.{pdf,docx,xlsx,pptx,doc,xls,ppt,wps,et,ofd,csv,txt,zip,rar}']

interface Served {
  readonly process: ChildProcess
  readonly port: number
  readonly paths: readonly string[]
}

/**
 * Compares `govlint crawl --rate 0` with a bare loop (undici and `parse5.parse`, no storage, no rules) over the same pages, served by a
 * process of its own on loopback, in turns within one run. Prints pages a second, their ratio, and bytes of the store a page.
 *
 * @param argv `--pages 2000 --page-bytes 60000 --rounds 3`; `--serve` is the server's own
 */
export const main = async (argv: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      pages: { type: 'string', default: '2000' },
      'page-bytes': { type: 'string', default: '60000' },
      rounds: { type: 'string', default: '3' },
      serve: { type: 'boolean', default: false },
    },
  })
  const pages = Number(values.pages)
  const pageBytes = Number(values['page-bytes'])
  if (values.serve) return serve(pages, pageBytes)

  const served = await startServer(pages, pageBytes)
  const folder = mkdtempSync(path.join(tmpdir(), 'govlint-bench-'))
  try {
    const bare: number[] = []
    const ours: number[] = []
    let bytesPerPage = 0
    for (let round = 0; round < Number(values.rounds); round++) {
      bare.push(await bareLoop(served))
      const store = path.join(folder, `run-${round}.sqlite`)
      const { rate, pages: crawled } = await ownCrawl(served, store)
      ours.push(rate)
      bytesPerPage = statSync(store).size / crawled
      console.log(`round ${round + 1}: bare ${bare.at(-1)!.toFixed(0)} pages/s, govlint ${rate.toFixed(0)} pages/s`)
    }
    const [one, other] = [median(bare), median(ours)]
    console.log(
      `median: bare ${one.toFixed(0)}, govlint ${other.toFixed(0)} pages/s, ratio ${(other / one).toFixed(2)}`,
    )
    console.log(`store: ${bytesPerPage.toFixed(0)} bytes a page, findings and links included`)
    return 0
  } finally {
    served.process.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!

const serve = (pages: number, pageBytes: number): Promise<number> =>
  new Promise(() => {
    const files = [...generatePortal({ seed: 1, units: 4, pages, pageBytes })].filter(({ contentType }) =>
      contentType.startsWith('text/html'),
    )
    // Attachments are not served, and left out of the crawl: the bare loop reads pages only.
    const byPath = new Map(files.map(file => [`/${file.path}`, file]))
    const server = createServer((request, response) => {
      const asked = decodeURIComponent(request.url ?? '/')
      const file = byPath.get(asked) ?? byPath.get(`${asked}index.html`)
      if (!file) response.writeHead(404).end()
      else
        response
          .writeHead(200, { 'content-type': file.contentType, 'content-length': file.bytes.length })
          .end(file.bytes)
    })
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      process.send?.({
        port: typeof address === 'object' ? address?.port : 0,
        paths: files.map(file => `/${file.path}`),
      })
    })
  })

const startServer = (pages: number, pageBytes: number): Promise<Served> =>
  new Promise((resolve, reject) => {
    const loader = `import(${JSON.stringify(import.meta.url)}).then(bench => bench.main(process.argv.slice(1)))`
    const folder = mkdtempSync(path.join(tmpdir(), 'govlint-bench-server-'))
    const script = path.join(folder, 'serve.mjs')
    writeFileSync(script, loader.replace('slice(1)', 'slice(2)'))
    const child = fork(script, ['--serve', `--pages=${pages}`, `--page-bytes=${pageBytes}`])
    child.once('error', reject)
    child.once('message', message => {
      rmSync(folder, { recursive: true, force: true })
      const { port, paths } = message as { port: number; paths: string[] }
      resolve({ process: child, port, paths })
    })
  })

/** Pages a second of fetching and parsing alone. */
const bareLoop = async ({ port, paths }: Served): Promise<number> => {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS })
  const started = performance.now()
  let next = 0
  const lane = async (): Promise<void> => {
    for (let at = paths[next++]; at !== undefined; at = paths[next++]) {
      const { body } = await pool.request({ path: at, method: 'GET' })
      parse(await body.text())
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, lane))
  await pool.close()
  return paths.length / ((performance.now() - started) / 1_000)
}

/** Pages a second from the first to the last, start of the process included, as the command itself reports pages. */
const ownCrawl = ({ port }: Served, store: string): Promise<{ rate: number; pages: number }> =>
  new Promise((resolve, reject) => {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const started = performance.now()
    const child = spawn(
      process.execPath,
      [
        path.join(root, 'dist', 'cli.mjs'),
        'crawl',
        `http://127.0.0.1:${port}/www/`,
        '--scope=host',
        '--allow-private',
        '--rate=0',
        '--json-progress',
        ...ATTACHMENTS.map(glob => `--exclude=${glob}`),
        `--store=${store}`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let text = ''
    child.stdout.setEncoding('utf8').on('data', chunk => {
      text += chunk
    })
    child.on('error', reject)
    child.on('close', () => {
      const seconds = (performance.now() - started) / 1_000
      const lines = text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as { type: string; done?: number })
      const done = lines.findLast(({ type }) => type === 'end')?.done ?? 0
      if (done === 0) reject(new Error(`nothing crawled: ${text}`))
      else resolve({ rate: done / seconds, pages: done })
    })
  })
