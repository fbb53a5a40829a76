import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { generatePortal, type PortalFile, type PortalOptions } from './portal/portal.ts'

export interface ServedPortal {
  /** `http://127.0.0.1:port/`, under which the portal's paths lie. */
  readonly url: string
  readonly files: readonly PortalFile[]
  /** Called with the number of each request, from 1, before it is answered. */
  onRequest: (count: number, path: string) => void
}

/** Serves a generated portal on loopback for one test. */
export const servePortal = async (options: PortalOptions): Promise<ServedPortal> => {
  const files = [...generatePortal(options)]
  const byPath = new Map(files.map(file => [`/${file.path}`, file]))
  let count = 0
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://portal').pathname)
    served.onRequest(++count, path)
    const file = byPath.get(path) ?? byPath.get(`${path}index.html`)
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('404')
      return
    }
    response.writeHead(200, { 'content-type': file.contentType, 'content-length': file.bytes.length }).end(file.bytes)
  }
  const server = createServer(answer)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const served: ServedPortal = { url: `http://127.0.0.1:${port}/`, files, onRequest: () => {} }
  return served
}
