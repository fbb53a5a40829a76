import { type Bilingual, inLanguage, type Language, type NotChecked } from '../core/engine/finding.ts'
import { redact } from '../core/text/redact.ts'

/** Why a page could not be looked at at all. */
export interface Failure {
  /** Short code, as in {@link NotChecked}. */
  readonly reason: // Of attachments.
    | 'broken'
    | 'encrypted'
    | 'scanned'
    | 'unsupported'
    // Of an answer that did not come.
    | 'dns'
    | 'network'
    | 'private'
    | 'protocol'
    | 'redirect'
    | 'refused'
    | 'reset'
    | 'robots'
    | 'timeout'
    | 'tls'
    | 'too-large'
    // Of an answer that is no page.
    | 'blocked'
    | 'empty'
    | 'http-status'
    | 'login'
    | 'not-html'
    | 'soft-error'
    // Of pages.
    | 'no-pages'
    | 'page-error'
    | 'unreadable'
    | 'worker-died'
  readonly detail: Bilingual
  /** What is wrong with the certificate or the encrypted connection, where `reason` is `tls`. */
  readonly tls?: TlsFault
}

export type TlsFault = 'expired' | 'not-yet-valid' | 'self-signed' | 'host' | 'chain' | 'revoked' | 'connection'

export const failure = (reason: Failure['reason'], zh: string, en: string): Failure => ({ reason, detail: { zh, en } })

/** The failure of a whole page, or site, as a report says it. */
export const wholeNotChecked = ({ reason, detail }: Failure, language: Language): NotChecked => ({
  ruleId: null,
  reason,
  detail: redact(inLanguage(detail, language)),
})

/** `10.5 MB` */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`

export const tooLarge = (most: number): Failure =>
  failure(
    'too-large',
    `页面超过 ${megabytes(most)}（maxPageBytes）`,
    `the page is larger than ${megabytes(most)} (maxPageBytes)`,
  )

/** A file that cannot be read, by the system's error code. */
export const unreadable = (error: unknown): Failure => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO'
  const why = SYSTEM_ERRORS[code] ?? { zh: '读取失败', en: 'reading failed' }
  return failure('unreadable', `${why.zh}（${code}）`, `${why.en} (${code})`)
}

const SYSTEM_ERRORS: Readonly<Record<string, Bilingual>> = {
  EACCES: { zh: '没有读取权限', en: 'no permission to read it' },
  EPERM: { zh: '没有读取权限', en: 'no permission to read it' },
  ENOENT: { zh: '文件已不存在', en: 'the file is gone' },
  ELOOP: { zh: '符号链接循环', en: 'a loop of symbolic links' },
  EISDIR: { zh: '是目录，不是文件', en: 'a directory, not a file' },
}
