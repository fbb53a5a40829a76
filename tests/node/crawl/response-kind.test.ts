import { describe, expect, it } from 'vitest'
import type { Fetched } from '../../../lib/node/crawl/fetched.ts'
import { responseKind } from '../../../lib/node/crawl/response-kind.ts'

const URL_ = 'https://www.example.gov.cn/zwgk/t20240514_1.html'

const kindOf = (body: string | Buffer, answer: Partial<Fetched> = {}) => {
  const bytes = Buffer.from(body)
  return responseKind(
    { url: URL_, status: 200, headers: {}, contentType: 'text/html', bytes, redirects: [], ...answer },
    typeof body === 'string' ? body : body.toString('latin1'),
  )
}

const page = (title: string, body: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`

const NAVIGATION = `<ul>${'<li><a href="/a/">政务公开</a></li><li>办事服务</li><li>互动交流</li>'.repeat(40)}</ul>`

const html = (title: string, text: string): string => page(title, `${NAVIGATION}<p>${text}</p>`)

describe('a page', () => {
  it.each<[string, string, Partial<Fetched>?]>([
    ['with much text', html('关于印发办法的通知', '各有关单位')],
    ['with little text', page('通知', '<p>根据工作安排，停止办公一天。')],
    ['without text, made by scripts', page('某某区政府', '<div id="app"></div><script src="/app.js"></script>')],
    ['without a content type', html('通知', '正文'), { contentType: null }],
    ['called plain text', html('通知', '正文'), { contentType: 'text/plain' }],
    ['XHTML', html('通知', '正文'), { contentType: 'application/xhtml+xml' }],
    ['about a hospital with the number 404', page('404医院门诊时间调整通知', '<p>门诊时间调整如下')],
    ['about five hundred enterprises', page('500强企业座谈会', '<p>区长出席')],
    ['about a lapsed document', page('关于文件失效的公告', '<p>以下文件已失效，不再执行：某政发〔2010〕1号。')],
    ['about faults of a system', html('系统异常处理办法', '系统错误的，访问过于频繁的，请联系管理员')],
    ['about security checks', html('关于开展安全验证工作的通知', '请完成安全验证，防范恶意攻击')],
    ['with the script of a protection and its own text', html('通知', `<script>$_ts=window['$_ts']</script>正文`)],
    ['with the cookie of a protection', html('通知', '正文'), { headers: { 'set-cookie': '__jsluid_s=abc' } }],
    ['that redirected', html('通知', '正文'), { redirects: ['http://www.example.gov.cn/a'] }],
    ['with a search and a login box', html('通知', '<input type=password>登录'), { redirects: ['http://a.gov.cn/'] }],
    [
      'to log in on, asked for by its own address',
      page('用户登录', '<form><input name=u><input type="password">登录</form>'),
      { url: 'https://www.example.gov.cn/login.html' },
    ],
  ])('%s', (_, body, answer) => {
    expect(kindOf(body, answer)).toEqual({ kind: 'page' })
  })
})

describe('an attachment', () => {
  it.each<[string, string | Buffer, string | null, string?]>([
    ['a PDF', '%PDF-1.7\n', 'application/pdf'],
    ['a PDF that is called a page', '%PDF-1.7\n', 'text/html'],
    ['a file without a type', Buffer.from('PK\x03\x04', 'latin1'), null],
    ['an old office file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'application/octet-stream'],
    ['OOXML', 'x', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['wps', 'x', 'application/vnd.ms-works'],
    ['OFD', 'x', 'application/ofd'],
    ['a table', 'a,b\n1,2', 'text/csv', 'https://a.gov.cn/a.csv'],
    ['a text', '各有关单位', 'text/plain', 'https://a.gov.cn/a.txt'],
    ['a text without an ending', '各有关单位', 'text/plain', 'https://a.gov.cn/a'],
  ])('%s', (_, body, contentType, url = URL_) => {
    expect(kindOf(body, { contentType, url })).toEqual({ kind: 'attachment' })
  })

  it('by its disposition', () => {
    expect(kindOf('x', { contentType: 'application/x-a', headers: { 'content-disposition': 'attachment' } })).toEqual({
      kind: 'attachment',
    })
  })

  it('not where an error page is served in its place', () => {
    const body = html('404', '页面不存在')
    expect(kindOf(body, { url: 'https://a.gov.cn/a.pdf' })).toMatchObject({ kind: 'soft-error' })
    expect(kindOf(body, { contentType: 'application/octet-stream' })).toMatchObject({ kind: 'soft-error' })
  })
})

describe('neither', () => {
  it.each<[string, string, Partial<Fetched>, string]>([
    ['404', page('404', '页面不存在'), { status: 404 }, 'http-status'],
    ['500', page('', '系统错误'), { status: 500 }, 'http-status'],
    ['403 of a plain server', page('403 Forbidden', '<h1>403 Forbidden</h1>nginx'), { status: 403 }, 'http-status'],
    ['304', '', { status: 304 }, 'http-status'],
    ['a redirect that was not followed', '', { status: 302 }, 'http-status'],
    ['nothing', '', {}, 'empty'],
    ['blanks', ' \r\n ', {}, 'empty'],
    ['JSON', '{"a":1}', { contentType: 'application/json' }, 'not-html'],
    ['a picture', 'GIF89a', { contentType: 'image/gif' }, 'not-html'],
    ['XML', '<?xml version="1.0"?><urlset/>', { contentType: 'application/xml' }, 'not-html'],
    ['bytes without a type', 'abc', { contentType: null }, 'not-html'],
  ])('%s', (_, body, answer, kind) => {
    expect(kindOf(body, answer)).toMatchObject({ kind, failure: { reason: kind } })
  })
})

describe('an error page under 200', () => {
  it.each([
    page('404', '<h1>404</h1>'),
    page('404 Not Found', ''),
    page('404-某某区人民政府', NAVIGATION),
    page('页面不存在 - 某某区人民政府', NAVIGATION),
    page('您访问的页面不存在', NAVIGATION),
    page('抱歉，您查找的页面已删除', NAVIGATION),
    page('出错啦', NAVIGATION),
    page('错误提示', NAVIGATION),
    page('系统错误', ''),
    page('HTTP Status 404 – Not Found', '<h1>HTTP Status 404</h1>Apache Tomcat/8.5.3'),
    page('某某区人民政府', '<div>对不起，您要访问的<b>页面</b>不存在！<a href="/">返回首页</a></div>'),
    page('提示', '该文章不存在或已被删除'),
    page('', '找不到该栏目'),
    page('', '链接已失效'),
    page('Error', '<pre>java.lang.NullPointerException\n at com.trs</pre>'),
    page("Server Error in '/' Application.", ''),
  ])('%s', body => {
    expect(kindOf(body)).toMatchObject({ kind: 'soft-error', failure: { reason: 'soft-error' } })
  })
})

describe('a protection, a limit: not checked', () => {
  it.each<[string, Partial<Fetched>, string, string]>([
    [
      '瑞数, 412',
      { status: 412 },
      `<html><head><meta id="x" content="{a}" r='m'><script r='m'>$_ts=window['$_ts'];if(!$_ts)$_ts={};$_ts.nsd=1;</script></head><body></body></html>`,
      '瑞数',
    ],
    ['瑞数, 202', { status: 202 }, `<script>$_ts=window['$_ts']</script>`, '瑞数'],
    ['瑞数, 200', {}, `<html><head><script>$_ts.cd="x"</script></head><body></body></html>`, '瑞数'],
    ['加速乐, 521', { status: 521 }, `<script>document.cookie=('_')+('_')+('j')</script>`, '加速乐'],
    ['加速乐, cookie', { status: 521, headers: { 'set-cookie': '__jsl_clearance_s=1' } }, '', '加速乐'],
    ['创宇盾', { status: 403 }, page('访问提示', '当前访问疑似黑客攻击，已被创宇盾拦截'), '创宇盾'],
    ['安全狗', {}, page('网站防火墙', '您的请求带有不合法参数，已被网站管理员设置拦截！'), '安全狗'],
    ['安全狗, header', { status: 403, headers: { 'x-powered-by': 'WAF/2.0' } }, '', '安全狗'],
    [
      '阿里云',
      { status: 405 },
      page('405', '很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。'),
      '拦截页',
    ],
    ['阿里云, slider', {}, `<html><script>var arg1='A';acw_sc__v2</script></html>`, '阿里云'],
    ['雷池', { status: 468 }, page('', ''), '468'],
    [
      'F5',
      {},
      page('Request Rejected', 'The requested URL was rejected. Please consult with your administrator.'),
      'F5',
    ],
    [
      'Cloudflare',
      { status: 403, headers: { 'cf-mitigated': 'challenge' } },
      page('Just a moment...', ''),
      'Cloudflare',
    ],
    ['a slider', {}, page('安全验证', '请完成安全验证后继续访问'), '人机验证'],
    ['an unknown one', { status: 412 }, '<script src="/x.js"></script>', '412'],
    ['429', { status: 429 }, '', '频率'],
    ['too often, 200', {}, page('提示', '您的访问过于频繁，请稍后再试'), '频率'],
    ['too often, 403', { status: 403 }, '访问过于频繁', '频率'],
  ])('%s', (_, answer, body, said) => {
    expect(kindOf(body, answer)).toMatchObject({
      kind: 'blocked',
      failure: { reason: 'blocked', detail: { zh: expect.stringContaining(said) } },
    })
  })
})

describe('a login wall: not checked', () => {
  const form = page('统一身份认证', '<form><input name=u><input type="password">登录</form>')
  it.each<[string, string, Partial<Fetched>]>([
    ['401', '', { status: 401 }],
    ['a redirect to one', form, { url: 'https://a.gov.cn/cas/login?service=x', redirects: [URL_] }],
    ['a redirect to its host', form, { url: 'https://sso.example.gov.cn/', redirects: [URL_] }],
    ['a redirect to a form', form, { url: 'https://a.gov.cn/user', redirects: [URL_] }],
    ['a form in the place of a page', form, {}],
    ['words', page('提示', '请先登录！'), {}],
    ['an old session', page('提示', '会话已过期，请重新登录'), {}],
  ])('%s', (_, body, answer) => {
    expect(kindOf(body, answer)).toMatchObject({ kind: 'login', failure: { reason: 'login' } })
  })
})

describe('a hostile page ends', () => {
  it.each([
    ['open scripts', '<script>'.repeat(10_000)],
    ['open comments', '<!--'.repeat(20_000)],
    ['open tags', '<'.repeat(70_000)],
    ['titles', '<title '.repeat(10_000)],
    ['passwords', '<input '.repeat(10_000)],
    ['blanks in tags', `<p>${' '.repeat(60_000)}x`],
  ])('%s', (_, body) => {
    expect(kindOf(body)).toEqual({ kind: 'page' })
  })
})
