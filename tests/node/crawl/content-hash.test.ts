import { describe, expect, test } from 'vitest'
import { contentHash, hashOf, isNearDuplicate, nearBands } from '../../../lib/node/crawl/content-hash.ts'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'
import { rngFor } from '../../support/portal/prng.ts'

const TEXT = Array.from(
  { length: 12 },
  (_, i) =>
    `<p>第${i + 1}条　各有关单位应当按照职责分工，在每年第${i + 1}季度前完成本单位政府信息公开目录的更新，并将结果报送区政务公开办公室备案。</p>`,
).join('')

const page = (body: string, around = '') =>
  `<title>关于开展政府信息公开检查的通知</title><nav><a href=/a>首页</a>${around}</nav><h1>关于开展政府信息公开检查的通知</h1><p>发布日期：2026-05-14　来源：区政府办</p><div>${body}</div><footer>联系我们 ${around}</footer>`

const hash = async (html: string) => contentHash(await pageFromHtml({ html, url: 'http://www.example.gov.cn/a.html' }))

describe('contentHash', () => {
  test('blanks, navigation and counts of visits do not matter', async () => {
    const one = await hash(page(TEXT))
    const other = await hash(
      page(`${TEXT.replaceAll('</p>', ' </p>\n')}<p>浏览次数：4711</p>`, '<a href=/b>今日头条</a>'),
    )
    expect(other.exact).toBe(one.exact)
    expect(one.exact).toMatch(/^[0-9a-f]{32}$/)
    expect(one.near).toMatch(/^[0-9a-f]{16}$/)
  })

  test('a changed word makes another content', async () => {
    const [one, other] = [await hash(page(TEXT)), await hash(page(TEXT.replace('第3季度前', '第3季度末')))]
    expect(other.exact).not.toBe(one.exact)
    expect(other.length).toBe(one.length)
  })

  test('another text in the same template: not even nearly', async () => {
    const other = TEXT.replaceAll('各有关单位应当按照职责分工', '申请人可以自收到决定之日起').replaceAll(
      '报送区政务公开办公室备案',
      '提交行政复议机构依法审理',
    )
    expect(isNearDuplicate(await hash(page(TEXT)), await hash(page(other)))).toBe(false)
  })
})

describe('hashOf', () => {
  test('short texts are duplicates only where they are equal', () => {
    expect(isNearDuplicate(hashOf('暂无信息'), hashOf('暂无信息'))).toBe(true)
    expect(isNearDuplicate(hashOf('暂无信息'), hashOf('暂无内容'))).toBe(false)
    expect(isNearDuplicate(hashOf(''), hashOf('a'))).toBe(false)
  })

  test('a changed word in a long text: nearly the same, and found through a band', () => {
    const rng = rngFor(7, 'long')
    const text = Array.from({ length: 3_000 }, () => String.fromCharCode(0x4e00 + rng.int(0, 2_999))).join('')
    const [one, other] = [hashOf(text), hashOf(`${text.slice(0, 1_500)}改${text.slice(1_501)}`)]
    expect(isNearDuplicate(one, other)).toBe(true)
    const bands = new Set(nearBands(one.near))
    expect(nearBands(other.near).some(band => bands.has(band))).toBe(true)
  })

  test('of unrelated texts hardly two are taken for near', () => {
    const rng = rngFor(7, 'texts')
    const texts = Array.from({ length: 200 }, () =>
      Array.from({ length: 600 }, () => String.fromCharCode(0x4e00 + rng.int(0, 2_999))).join(''),
    ).map(hashOf)
    let near = 0
    for (let i = 0; i < texts.length; i++) for (let j = 0; j < i; j++) if (isNearDuplicate(texts[i]!, texts[j]!)) near++
    expect(near).toBe(0)
  })

  test('stays the same from version to version: stores hold it', () => {
    expect(hashOf('关于开展政府信息公开检查的通知')).toEqual(hashOf('关于开展政府信息公开检查的通知'))
    expect(hashOf('')).toEqual({ exact: 'e3b0c44298fc1c149afbf4c8996fb924', near: '0000000000000000', length: 0 })
  })
})
