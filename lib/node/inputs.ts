import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { UsageError } from '../core/engine/config.ts'
import { isAttachmentName } from './attachments/attachment-type.ts'
import { type Failure, unreadable } from './failure.ts'

/** One page to look at. */
export interface Input {
  readonly kind: 'file' | 'url' | 'stdin'
  /** As reports show it, with `/`; `null` for an address. `-` is standard input. */
  readonly file: string | null
  /** Known beforehand: typed, or made of `--base-url`; `null`: what the page says of itself. */
  readonly url: string | null
  /** Index of its site in {@link Inputs.sites}. */
  readonly site: number
}

export interface InputSite {
  /** The base URL or, without one, the folder as typed; empty for loose pages. */
  readonly url: string
  /** A folder is a whole site; loose pages are not. */
  readonly folder: boolean
  /** Parts of a folder that cannot be read, so that it is not complete. */
  readonly failures: readonly { readonly file: string; readonly failure: Failure }[]
}

export interface Inputs {
  /** In the order of the arguments; those of a folder or glob in the order of their paths. */
  readonly pages: readonly Input[]
  readonly sites: readonly InputSite[]
}

/** Pages by name; a mirror keeps the query behind it (`list.html?page=2`, `list.html@page=2`). Files without extension are not pages. */
const PAGE = /\.(?:s?html?|xhtml)(?:[?@][^/]{0,200})?$/i
const GLOB = /[*?{}[\]!]/

/**
 * What the arguments of a command name: files, folders, globs, addresses, `-`.
 *
 * @param baseUrl where a folder, or the working folder for loose files, is published
 * @param attachments whether a folder's attachments are taken too; those that are named always are
 * @throws UsageError where there is no such file or the base URL is none
 */
export const findInputs = async (
  args: readonly string[],
  baseUrl: string | null = null,
  attachments = false,
): Promise<Inputs> => {
  const base = baseUrl === null ? null : baseOf(baseUrl)
  const pages: Input[] = []
  const sites: InputSite[] = []
  let loose = -1
  const looseSite = (): number => {
    if (loose < 0) loose = sites.push({ url: base?.href ?? '', folder: false, failures: [] }) - 1
    return loose
  }
  const addFile = (file: string): void => {
    const shown = slashes(file)
    pages.push({ kind: 'file', file: shown, url: base && urlBelow(base, below('.', shown)), site: looseSite() })
  }

  for (const arg of args) {
    if (arg === '-') {
      if (pages.some(page => page.kind === 'stdin'))
        throw new UsageError('标准输入「-」只能出现一次 (standard input can be given once)')
      pages.push({ kind: 'stdin', file: '-', url: base?.href ?? null, site: looseSite() })
      continue
    }
    if (/^https?:\/\//i.test(arg)) {
      if (!URL.canParse(arg)) throw new UsageError(`「${arg}」不是有效的网址 (not a valid URL)`)
      pages.push({ kind: 'url', file: null, url: new URL(arg).href, site: looseSite() })
      continue
    }
    const found = await stat(arg).catch((error: NodeJS.ErrnoException) => error)
    if (!(found instanceof Error)) {
      if (!found.isDirectory()) addFile(arg)
      else {
        const { files, failures } = await walk(arg, attachments)
        const site = sites.push({ url: base?.href ?? slashes(arg), folder: true, failures }) - 1
        for (const file of files)
          pages.push({ kind: 'file', file, url: base && urlBelow(base, below(arg, file)), site })
      }
    } else if (found.code !== 'ENOENT' && found.code !== 'ENOTDIR') addFile(arg)
    else if (GLOB.test(arg)) {
      const { glob } = await import('tinyglobby')
      const files = await glob([slashes(arg)], {
        onlyFiles: true,
        expandDirectories: false,
        followSymbolicLinks: false,
      })
      looseSite()
      for (const file of files.sort(byCode)) addFile(file)
    } else {
      throw new UsageError(`没有「${arg}」这个文件或目录，请检查路径 (no such file or directory)`)
    }
  }
  return { pages, sites }
}

const baseOf = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError(
      `--base-url: 「${text}」不是 http 或 https 网址，例如 https://www.example.gov.cn/ (not an http or https URL)`,
    )
  url.search = ''
  url.hash = ''
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

const slashes = (file: string): string => (path.sep === '\\' ? file.replaceAll('\\', '/') : file)

/** A file's path below a folder; its bare name where it does not lie there. */
const below = (folder: string, file: string): string => {
  const relative = slashes(path.relative(folder, file))
  return relative.startsWith('../') || path.isAbsolute(relative) ? path.basename(file) : relative
}

const urlBelow = (base: URL, relative: string): string =>
  base.href + relative.split('/').map(encodeURIComponent).join('/')

/** The same order on every machine, whatever its locale. */
const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** All pages below a folder; links are followed, each folder once. Hidden folders and `node_modules` are not part of a site. */
const walk = async (
  folder: string,
  attachments: boolean,
): Promise<{ files: string[]; failures: { file: string; failure: Failure }[] }> => {
  const files: string[] = []
  const failures: { file: string; failure: Failure }[] = []
  const seen = new Set<string>()
  const waiting = [folder.length > 1 ? folder.replace(/[/\\]+$/, '') : folder]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    let entries: Dirent[]
    try {
      const real = await realpath(at)
      if (seen.has(real)) continue
      seen.add(real)
      entries = await readdir(at, { withFileTypes: true })
    } catch (error) {
      failures.push({ file: slashes(at), failure: unreadable(error) })
      continue
    }
    for (const entry of entries) {
      const file = path.join(at, entry.name)
      const kind = entry.isSymbolicLink() ? await stat(file).catch(() => null) : entry
      if (kind?.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(file)
      } else if (
        (PAGE.test(entry.name) || (attachments && isAttachmentName(entry.name))) &&
        (kind === null || kind.isFile())
      )
        files.push(slashes(file))
    }
  }
  return { files: files.sort(byCode), failures }
}
