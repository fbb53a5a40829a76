import { type Failure, failure } from '../failure.ts'
import type { Fetched } from './fetched.ts'

/**
 * What an answer is. `page` is to be read by the rules, `attachment` by the reader of attachments; with anything else comes why it is
 * neither. `blocked` and `login` say nothing about the content: it was *not checked*. `soft-error` is a 200 with an error page.
 */
export type ResponseKind =
  | { readonly kind: 'page' | 'attachment' }
  | {
      readonly kind: 'blocked' | 'login' | 'http-status' | 'soft-error' | 'empty' | 'not-html'
      readonly failure: Failure
    }

type Answer = Pick<Fetched, 'url' | 'status' | 'headers' | 'contentType' | 'bytes' | 'redirects'>

/**
 * @param text the first 64 K characters of the body, decoded; more is not looked at. Of an attachment it may be empty.
 */
export const responseKind = (fetched: Answer, text: string): ResponseKind => {
  const { status, contentType, bytes } = fetched
  const head = text.slice(0, 65_536)
  const good = status >= 200 && status < 300
  if (good && isFile(fetched)) return { kind: 'attachment' }
  const markup = isMarkup(contentType, head)
  const seen = markup ? read(head) : { title: '', body: head.trim(), password: false }

  const wall = challenge(fetched, head, seen)
  if (wall) return no('blocked', wall.zh, wall.en)
  if (status === 401 || asksToLogIn(fetched, seen)) return no('login', '需要登录', 'a login is required')
  if (!good) return no('http-status', `服务器返回 ${status}`, `the server answered ${status}`)
  if (bytes.length === 0 || head.trim() === '') return no('empty', '内容为空', 'the content is empty')
  if (!markup) {
    return contentType !== null && TEXT_FILES.has(contentType)
      ? { kind: 'attachment' }
      : no(
          'not-html',
          `内容类型是 ${contentType ?? '未知'}，不是网页`,
          `the content type is ${contentType ?? 'unknown'}, not HTML`,
        )
  }
  if (isErrorPage(seen))
    return no(
      'soft-error',
      `状态为 ${status}，内容却是出错页「${seen.title.slice(0, 40) || seen.body.slice(0, 40)}」`,
      `answered ${status} with an error page: ${seen.title.slice(0, 40) || seen.body.slice(0, 40)}`,
    )
  return { kind: 'page' }
}

const no = (
  kind: Exclude<ResponseKind, { kind: 'page' | 'attachment' }>['kind'],
  zh: string,
  en: string,
): ResponseKind => ({
  kind,
  failure: failure(kind, zh, en),
})

// --- Files ---

const TEXT_FILES = new Set(['text/plain', 'text/csv', 'text/tab-separated-values', 'application/csv'])

const FILE_TYPES =
  /^application\/(?:pdf|ofd|msword|rtf|zip|gzip|x-(?:zip|rar|7z|tar|gzip|bzip2)[\w-]*|vnd\.(?:ms-|openxmlformats|oasis|rar|ofd)[\w.+-]*|wps-office[\w.-]*|kswps|kset|ksdps)/

/** Whether it is a file to be read by the reader of attachments: by its first bytes, else by what the server says. */
const isFile = ({ contentType, headers, bytes, url }: Answer): boolean => {
  if (startsLikeFile(bytes)) return true
  if (contentType !== null && FILE_TYPES.test(contentType)) return !startsLikeMarkup(bytes)
  if (contentType === 'application/octet-stream' || /^\s*attachment\b/i.test(headers['content-disposition'] ?? ''))
    return !startsLikeMarkup(bytes)
  return (
    contentType !== null &&
    TEXT_FILES.has(contentType) &&
    /\.(?:txt|csv|tsv)$/i.test(new URL(url).pathname) &&
    !startsLikeMarkup(bytes)
  )
}

/** PDF, ZIP (OOXML, OFD), OLE2 (doc, xls, wps), RAR, 7z, RTF. */
const MAGIC: readonly string[] = [
  '%PDF-',
  'PK\x03\x04',
  'PK\x05\x06',
  '\xd0\xcf\x11\xe0',
  'Rar!',
  '7z\xbc\xaf',
  '{\\rtf',
]

const latin1 = (bytes: Uint8Array, length: number): string => Buffer.from(bytes.subarray(0, length)).toString('latin1')

const startsLikeFile = (bytes: Uint8Array): boolean => {
  const start = latin1(bytes, 8)
  return MAGIC.some(magic => start.startsWith(magic))
}

const startsLikeMarkup = (bytes: Uint8Array): boolean =>
  /^\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype|html|head|body|script|meta|\?xml)\b/i.test(
    latin1(bytes, 1_024).replace(/^\xef\xbb\xbf/, ''),
  )

const isMarkup = (contentType: string | null, head: string): boolean =>
  contentType === 'text/html' ||
  contentType === 'application/xhtml+xml' ||
  ((contentType === null || contentType === 'text/plain' || contentType === 'application/octet-stream') &&
    /^\s*<(?:!doctype|html|head|body|script|meta)\b/i.test(head))

// --- What a reader would see of it ---

interface Seen {
  readonly title: string
  /** The first visible text, without scripts, styles and tags, blanks folded; no more than tells that there is enough. */
  readonly body: string
  readonly password: boolean
}

/** Error pages and challenges show little. */
const SHORT = 600
/** Under a good status less is asked for: a page of a few lines is more often a page. */
const FEW = 300

const read = (head: string): Seen => {
  const body = visibleText(head)
  return {
    title: fold(/<title\b[^>]{0,200}>([^<]{0,500})/i.exec(head)?.[1] ?? ''),
    body,
    password: body.length < SHORT && /<input\b[^>]{0,500}\btype\s{0,9}=\s{0,9}["']?password\b/i.test(head),
  }
}

/** The first {@link SHORT} characters that a reader sees: a scan that never looks back, not a parse. */
const visibleText = (html: string): string => {
  let text = ''
  let at = 0
  while (at < html.length && text.length < SHORT) {
    const open = html.indexOf('<', at)
    if (open !== at) {
      const piece = html.slice(at, open < 0 ? html.length : open).replace(/\s+/g, ' ')
      text += text === '' || text.endsWith(' ') ? piece.trimStart() : piece
    }
    if (open < 0) break
    UNSEEN.lastIndex = open
    const name = UNSEEN.exec(html)?.[1]
    const end = name === undefined ? open : endOf(html, name.toLowerCase(), open)
    const close = end < 0 ? -1 : html.indexOf('>', end)
    if (close < 0) break
    at = close + 1
  }
  return fold(text)
}

const UNSEEN = /<(!--|script|style|noscript|title|textarea|template)/iy

/** Where the end of a comment, or of an element whose text nobody sees, begins. */
const endOf = (html: string, name: string, from: number): number => {
  if (name === '!--') return html.indexOf('-->', from)
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? -1
}

const fold = (text: string): string =>
  text
    .replace(/&nbsp;|&#160;|\u3000/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

// --- Challenges, blocks, limits ---

interface Wall {
  readonly zh: string
  readonly en: string
}

const wall = (name: string): Wall => ({
  zh: `被网站防护拦截（${name}），内容未检查`,
  en: `held off by the site's protection (${name}): the content was not checked`,
})

const LIMITED: Wall = {
  zh: '网站限制了访问频率，内容未检查',
  en: 'the site limits the rate of requests: the content was not checked',
}

/** In the source of a page that shows little: firewalls common on Chinese government sites, by what their challenge cannot do without. */
const SCRIPTS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\$_ts\s*=\s*window|window\[['"]\$_ts['"]\]|\$_ts\.(?:nsd|cd|lcd)\b/, '瑞数'],
  [/__jsl_clearance|document\.cookie\s*=\s*\(['"]_['"]\)/, '加速乐'],
  [/acw_sc__v[23]|\/_____tmd_____\/|aliyun_waf|errors\.aliyun\.com/, '阿里云'],
  [/wzwschallenge|wzws-waf|wzws_sid/, '奇安信网站卫士'],
  [/\/\.safeline\/|safeline_bot|sl-session|\bSafeLineChallenge\b/i, '雷池'],
  [/\/cdn-cgi\/challenge-platform\/|cf_chl_/, 'Cloudflare'],
  [/yunsuo_session|yunsuoautojump|self\.location\s*=\s*stringToHex/, '云锁'],
  [/\/(?:TSPD|_Incapsula_Resource)\//, 'TSPD'],
  [/\bwaf_captcha\b|\/WAF_VALIDATOR_CAPTCHA|TencentCaptcha\(/, '人机验证'],
]

/** What such a page says to a person. */
const SAYINGS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/创宇盾|加速乐|yunaq\.com/, '创宇盾'],
  [/安全狗|safedog|已被网站管理员设置拦截|网站防火墙/i, '安全狗'],
  [
    /云锁|玄武盾|雷池|长亭|奇安信网站卫士|360网站卫士|百度云加速|安恒|绿盟|启明星辰.{0,6}防护|云防护|云WAF/i,
    '网站防火墙',
  ],
  [
    /(?:访问|请求|IP|地址).{0,12}(?:被(?:网站)?(?:拦截|阻断|禁止|封禁|屏蔽|限制)|已(?:被)?(?:拦截|阻断|封禁|封锁))|疑似(?:黑客)?攻击|恶意(?:访问|请求|攻击)|安全威胁/,
    '拦截页',
  ],
  [
    /(?:人机|安全|访问|滑[动块]|智能|行为)(?:性)?(?:验证|校验|检测)|请(?:完成|通过|进行).{0,6}验证|拖动.{0,4}滑块|正在(?:检[查测]|验证).{0,8}(?:浏览器|访问)/,
    '人机验证',
  ],
  [/请(?:开启|启用|打开).{0,6}JavaScript.{0,20}(?:刷新|重新|继续|访问)/i, '脚本验证'],
  [/The requested URL was rejected.{0,60}consult/i, 'F5'],
  [/Just a moment|Checking your browser|Attention Required! \| Cloudflare/i, 'Cloudflare'],
  [/Web Application Firewall|request (?:has been |was )?blocked|Access Denied.{0,80}Reference/i, 'WAF'],
]

const TOO_OFTEN =
  /(?:访问|请求|操作|查询|刷新)(?:次数)?(?:过于|太过|太|过)(?:频繁|快)|频率(?:过高|超限|限制)|too many requests|rate limit(?:ed)?\b/i

/** Statuses that only protections use: 412 and 202 瑞数, 418 and 493 and 521 others, 405 阿里云. */
const PROTECTION_STATUS = new Map([
  [412, '412'],
  [418, '418'],
  [468, '468'],
  [493, '493'],
  [521, '521'],
])

const challenge = ({ status, headers }: Answer, head: string, { title, body }: Seen): Wall | null => {
  if (status === 429) return LIMITED
  if (headers['cf-mitigated'] === 'challenge') return wall('Cloudflare')
  if (/safedog|\bWAF\/\d/i.test(`${headers['server'] ?? ''} ${headers['x-powered-by'] ?? ''}`) && status >= 400)
    return wall('安全狗')
  const cookies = headers['set-cookie'] ?? ''
  if (status !== 200 && /__jsl_clearance/.test(cookies)) return wall('加速乐')
  if (body.length < SHORT) {
    const said = `${title} ${body}`
    if ((status !== 200 || body.length < FEW) && TOO_OFTEN.test(said)) return LIMITED
    // A page that shows a few lines may hold a protection's script besides; one that shows nothing is the protection's own.
    const script = SCRIPTS.find(([pattern]) => pattern.test(head))
    if (script && (status !== 200 || body.length < 100)) return wall(script[1])
    const saying = SAYINGS.find(([pattern]) => pattern.test(said))
    if (saying && (status !== 200 || body.length < FEW)) return wall(saying[1])
  }
  const known = PROTECTION_STATUS.get(status)
  return known === undefined ? null : wall(known)
}

// --- Logins ---

const LOGIN_PATH = /(?:^|[/._-])(?:log-?in|sign-?in|sso|cas|passport|oauth2?|denglu|uc\/user)(?:$|[/._-])/i

const LOGIN_WORDS =
  /请(?:您)?(?:先|重新)?登[录陆]后?(?:再|才|查看|访问|操作|$|[!！。,，])|(?:尚未|还没有|您未|未)登[录陆]|登[录陆](?:已)?(?:超时|过期|失效)|会话(?:已)?(?:超时|过期|失效)/

const isLoginPlace = (url: string): boolean => {
  const { hostname, pathname } = new URL(url)
  return LOGIN_PATH.test(`${hostname.split('.')[0]}.`) || LOGIN_PATH.test(pathname)
}

/** Asked for by its own address a login is a page like others; in the place of a page it is a wall. */
const asksToLogIn = ({ url, status, redirects }: Answer, { title, body, password }: Seen): boolean => {
  if (status !== 200 && status !== 403) return false
  if (isLoginPlace(redirects[0] ?? url)) return false
  if (redirects.length > 0 && isLoginPlace(url)) return true
  if (body.length >= FEW) return false
  if (LOGIN_WORDS.test(body)) return true
  return password && (redirects.length > 0 || /登[录陆]|统一身份认证|sign in|log ?in/i.test(title))
}

// --- Error pages under a good status ---

const STATUS = String.raw`(?:http )?(?:status |error |错误代码)?[\s:：-]*(?:404|403|500|502|503|504)`
const THING = '(?:页面|网页|文件|内容|信息|文章|栏目|资源|地址|链接|目录)'
const GONE = '(?:已经?)?(?:不存在|未找到|找不到|没有?找到|被?删除)(?:了|啦)?'
const BROKEN = '(?:出错|错误|丢失|失效|无法(?:访问|显示|打开))(?:了|啦)?'
const SORRY = String.raw`(?:(?:对不起|很?抱歉)[,，!！\s]*)?(?:您?(?:所|要)?(?:访问|查找|浏览|查看|请求)的)?`

/** A title, or a part of one, that says nothing else. */
const ERROR_TITLE = new RegExp(
  String.raw`^(?:${STATUS}[\s:：,，-]*)?(?:${STATUS}|${SORRY}${THING}${GONE}|${SORRY}(?:页面|网页|链接|地址|资源|栏目)(?:已经?)?${BROKEN}|(?:找不到|未找到|没有找到|无法找到)(?:该|此|您.{0,6}的)?${THING}(?:或${THING})?|(?:系统|服务器|程序|访问|运行时?|应用程序)(?:内部)?(?:发生)?(?:错误|出错|异常|繁忙)(?:了|啦)?|错误|出错(?:了|啦)?|error|(?:page |file |object )?not found|internal server error|bad gateway|service unavailable|forbidden|(?:server|runtime|application) error)(?:提示|信息|页面?)?[\s!！。.~]*$`,
  'i',
)

/** What the few words of an error page say. */
const ERROR_BODY = new RegExp(
  String.raw`${THING}${GONE}|(?:页面|网页|链接|地址|资源)(?:已经?)?(?:丢失|失效)|(?:找不到|未找到|没有找到|无法找到)(?:该|此|您.{0,8}的|相关|对应|请求的)?${THING}|HTTP (?:Status|错误) ?[45]\d\d|\b404\b.{0,20}(?:not found|错误|页面)|(?:系统|服务器|程序)(?:内部)?(?:错误|异常).{0,20}(?:联系|稍后|重试)|Whitelabel Error Page|Server Error in '|Apache Tomcat\/\d|java\.\w+\.\w*Exception|\bORA-\d{5}\b|\bSQLException\b|not found on this server`,
  'i',
)

const isErrorPage = ({ title, body }: Seen): boolean => {
  const parts = [title, ...title.split(/\s*[|_—–·]\s*|\s*-\s*/)]
  if (parts.some(part => ERROR_TITLE.test(part.trim()))) return true
  return body.length < FEW && ERROR_BODY.test(`${title} ${body}`)
}
