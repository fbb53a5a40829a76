import { expect, test } from 'vitest'
import { templateSignature } from '../../../lib/node/crawl/template-signature.ts'
import { decode } from '../../../lib/node/decode.ts'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'
import { generatePortal } from '../../support/portal/portal.ts'

/** Kinds that the generator prints by the article part of its templates. */
const ARTICLES = new Set([
  'policy',
  'interpretation',
  'notice',
  'news',
  'service',
  'consultation',
  'personal-list',
  'annual-report',
])

test('pages of one template share a key, pages of another have another', async () => {
  const byTemplate = new Map<string, Map<string, number>>()
  for (const file of generatePortal({ seed: 11, pages: 600 })) {
    const { truth } = file
    const kind = truth?.facts.kind ?? ''
    if (!truth || !(ARTICLES.has(kind) || kind === 'column-list')) continue
    const decoded = decode(file.bytes)
    const page = await pageFromHtml({ html: decoded.text, decoded, url: file.url })
    const group = `${truth.template} ${ARTICLES.has(kind) ? 'article' : 'list'}`
    const keys = byTemplate.get(group) ?? new Map<string, number>()
    byTemplate.set(group, keys)
    const key = templateSignature(page)
    keys.set(key, (keys.get(key) ?? 0) + 1)
  }
  const main = new Map<string, string>()
  let pages = 0
  let alike = 0
  for (const [group, keys] of byTemplate) {
    const [[key, count] = ['', 0]] = [...keys].sort((a, b) => b[1] - a[1])
    main.set(group, key)
    alike += count
    for (const each of keys.values()) pages += each
  }
  expect(alike / pages).toBeGreaterThanOrEqual(0.95)

  // Twelve templates stand in four frames. Lists of one frame are printed alike; articles never.
  const articles = [...main].filter(([group]) => group.endsWith('article')).map(([, key]) => key)
  const lists = [...main].filter(([group]) => group.endsWith('list')).map(([, key]) => key)
  expect(articles.length).toBe(12)
  expect(new Set(articles).size).toBe(12)
  expect(lists.filter(key => articles.includes(key))).toEqual([])
})

const signature = async (html: string) =>
  templateSignature(await pageFromHtml({ html, url: 'http://www.example.gov.cn/a.html' }))

const TEXT =
  '<p>各有关单位应当按照职责分工，完成本单位政府信息公开目录的更新，并将结果报送区政务公开办公室备案，逾期未报送的予以通报。</p>'.repeat(
    3,
  )
const PAGE = (title: string, extra = '', css = 'site.css') =>
  `<link rel=stylesheet href="/css/${css}?v=3"><title>${title}</title><body><div class="head"></div><div id="main" class="w1200"><h1 class="tit">${title}</h1><p>发布日期：2026-05-14</p><div class="TRS_Editor">${TEXT}</div>${extra}</div><div class="footer"></div></body>`

test('what an editor adds does not change it, what a template changes does', async () => {
  const key = await signature(PAGE('关于开展检查的通知'))
  expect(key).toMatch(/^[0-9a-f]{16}$/)
  expect(
    await signature(
      PAGE(
        '关于印发实施细则的公告',
        '<div class="fj"><a href="a.pdf">附件</a></div><table><tr><td>一</td></tr></table>',
      ),
    ),
  ).toBe(key)
  expect(await signature(PAGE('关于开展检查的通知').replace('</body>', '<div class="float-ad"></div></body>'))).toBe(
    key,
  )
  expect(await signature(PAGE('关于开展检查的通知').replace('class="head"', 'class="top"'))).not.toBe(key)
  expect(await signature(PAGE('关于开展检查的通知', '', 'new.css'))).not.toBe(key)
})

test('any markup has one', async () => {
  for (const html of ['', '<frameset><frame src=a></frameset>', '<a>'.repeat(2_000), '<div>'.repeat(2_000)]) {
    expect(await signature(html)).toMatch(/^[0-9a-f]{16}$/)
  }
})
