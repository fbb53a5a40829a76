import { describe, expect, it } from 'vitest'
import { interpretationLinks } from '../../../lib/core/page/facts/interpretation-links.ts'
import { policyLinks } from '../../../lib/core/page/facts/policy-links.ts'
import { pageFromHtml, pageOf } from '../../../lib/node/page-from-html.ts'

const NAV =
  '<ul><li><a href="/">首页</a></li><li><a href="/zcjd/">政策解读</a></li><li><a href="/zcwj/">政策文件</a></li><li><a href="/hd/">政民互动</a></li></ul>'
const FOOT = '<div><p>主办单位：柳溪县人民政府</p><p><a href="/zcjd/202401/t9.html">政策解读</a></p></div>'
const URL = 'https://www.liuxi.example/zcwj/202405/t20240506_1.html'
const POLICY = '柳溪县人民政府关于印发《柳溪县养老服务补贴办法》的通知'
const TEXT = '<p>各乡镇人民政府，现将《柳溪县养老服务补贴办法》印发给你们，请结合实际认真贯彻执行。</p>'.repeat(3)

/** A page with markup beside, in and behind the text. */
const pageWith = (title: string, column: string, { near = '', inside = '', below = '', aside = '' }): string =>
  `<title>${title}_柳溪县人民政府</title>${NAV}<div>当前位置：<a href="/">首页</a> &gt; <a href="/c/">${column}</a></div><div class="w"><div class="l"><h1>${title}</h1><div>来源：柳溪县民政局　时间：2024-05-06</div>${near}<div id="zoom">${TEXT}${inside}</div>${below}<p>上一篇：<a href="t7.html">《柳溪县养老服务补贴办法》政策解读旧稿</a></p></div><div class="r">${aside}</div></div>${FOOT}`

const policyPage = (parts: Parameters<typeof pageWith>[2]): string => pageWith(POLICY, '政策文件', parts)
const interpretationPage = (parts: Parameters<typeof pageWith>[2]): string =>
  pageWith('《柳溪县养老服务补贴办法》政策解读', '政策解读', parts)

const interpretations = (html: string) =>
  pageOf({ html, url: URL }, text => text)
    .fact(interpretationLinks)
    .map(({ text, href }) => `${text} ${href.replace('https://www.liuxi.example/', '')}`)
const policies = (html: string) =>
  pageOf({ html, url: URL }, text => text)
    .fact(policyLinks)
    .map(({ text, href }) => `${text} ${href.replace('https://www.liuxi.example/', '')}`)

const LATEST = ['城市供水', '校车安全', '农村公路', '春耕生产', '养犬管理']
  .map((name, i) => `<li><a href="/zcjd/202404/t${i}.html">《柳溪县${name}规定》解读</a></li>`)
  .join('')

describe('interpretationLinks', () => {
  it.each<[string, Parameters<typeof pageWith>[2], string[]]>([
    [
      'a block behind the text',
      { below: '<div><h3>相关解读</h3><ul><li><a href="/zcjd/202405/t2.html">养老补贴这样领</a></li></ul></div>' },
      ['养老补贴这样领 zcjd/202405/t2.html'],
    ],
    [
      'a line with the title in front',
      { inside: '<p>【政策解读】：<a href="/zcjd/202405/t2.html">养老补贴这样领</a></p>' },
      ['养老补贴这样领 zcjd/202405/t2.html'],
    ],
    [
      'a block above the text',
      { near: '<dl><dt>解读文件</dt><dd><a href="/zcjd/202405/t2.html">养老补贴这样领</a></dd></dl>' },
      ['养老补贴这样领 zcjd/202405/t2.html'],
    ],
    [
      'a box at the side',
      {
        aside:
          '<div><h3>关联解读</h3><p><a href="/zcjd/202405/t2.html">养老补贴这样领</a> <a href="/zcjd/202405/t3.html">一图读懂养老补贴</a></p></div>',
      },
      ['养老补贴这样领 zcjd/202405/t2.html', '一图读懂养老补贴 zcjd/202405/t3.html'],
    ],
    [
      'a tab that a script opens',
      {
        below:
          '<div><a href="javascript:;">政策解读</a><ul><li><a href="/zcjd/202405/t2.html">养老补贴这样领</a></li></ul></div>',
      },
      ['养老补贴这样领 zcjd/202405/t2.html'],
    ],
    [
      'a button to an article',
      { near: '<div><a href="/zcjd/202405/t20240506_2.html">查看解读</a></div>' },
      ['查看解读 zcjd/202405/t20240506_2.html'],
    ],
    [
      'among related papers the one that names the document',
      {
        below: `<div><h3>关联稿件：</h3><ul>${LATEST}<li><a href="/zcjd/202405/t8.html">图解：柳溪县养老服务补贴办法</a></li></ul></div>`,
      },
      ['图解：柳溪县养老服务补贴办法 zcjd/202405/t8.html'],
    ],
    [
      'among the attachments',
      {
        below:
          '<div><p>附件：</p><ul><li><a href="a.pdf">申请表.pdf</a></li><li><a href="/zcjd/202405/t2.html">《柳溪县养老服务补贴办法》解读</a></li></ul></div>',
      },
      ['《柳溪县养老服务补贴办法》解读 zcjd/202405/t2.html'],
    ],
    ['navigation, footer and previous article', {}, []],
    [
      'a button to the column',
      { near: '<div><a href="/zcjd/">政策解读</a> <a href="/zcjd/index.html">查看解读</a></div>' },
      [],
    ],
    [
      'the latest of the column at the side',
      { aside: `<div><h3>政策解读</h3><a href="/zcjd/">更多</a><ul>${LATEST}</ul></div>` },
      [],
    ],
    ['an empty block', { below: '<div><h3>关联稿件：</h3><ul></ul></div><div><h3>相关解读</h3></div>' }, []],
    ['related reading that names other documents', { below: `<div><h4>相关阅读</h4><ul>${LATEST}</ul></div>` }, []],
    ['most read', { aside: `<div><h3>热点文章</h3><ul>${LATEST}</ul></div>` }, []],
    [
      'a hidden block',
      { below: '<div style="display:none"><h3>相关解读</h3><a href="/zcjd/202405/t2.html">养老补贴这样领</a></div>' },
      [],
    ],
    [
      'in a comment',
      { below: '<!-- <div><h3>相关解读</h3><a href="/zcjd/202405/t2.html">养老补贴这样领</a></div> -->' },
      [],
    ],
    ['a lost address', { below: '<div><h3>相关解读</h3><a href="javascript:;">养老补贴这样领</a></div>' }, []],
  ])('on a policy: %s', (_, parts, expected) => {
    expect(interpretations(policyPage(parts))).toEqual(expected)
  })

  it.each([
    [
      'an interpretation',
      interpretationPage({ below: '<div><h3>相关解读</h3><a href="/zcjd/202405/t2.html">养老补贴这样领</a></div>' }),
    ],
    [
      'a list',
      `<title>政策文件_柳溪县</title>${NAV}<h2>政策文件</h2><ul><li><a href="1.html">${POLICY}</a>2024-05-06</li><li><a href="2.html">《柳溪县养老服务补贴办法》解读</a>2024-05-06</li></ul>`,
    ],
    ['an empty page', ''],
  ])('none on %s', (_, html) => {
    expect(interpretations(html)).toEqual([])
  })

  it('reads traditional characters', async () => {
    const html = `<title>養老服務補貼辦法_柳溪縣</title><h1>養老服務補貼辦法</h1><p>發布時間：2024-05-06</p><p>為規範養老服務補貼發放，結合本縣實際，制定本辦法，請遵照執行。</p><div><h3>相關解讀</h3><a href="t2.html">補貼這樣領</a></div>`
    expect((await pageFromHtml({ html })).fact(interpretationLinks)).toEqual([{ text: '補貼這樣領', href: 't2.html' }])
  })
})

describe('policyLinks', () => {
  it.each<[string, Parameters<typeof pageWith>[2], string[]]>([
    [
      'a block behind the text',
      { below: '<div><h3>相关政策</h3><ul><li><a href="/zcwj/202405/t1.html">养老补贴新规</a></li></ul></div>' },
      ['养老补贴新规 zcwj/202405/t1.html'],
    ],
    [
      'a line in the text',
      { inside: '<p>政策原文：<a href="/zcwj/202405/t1.html">https://www.liuxi.example/zcwj/202405/t1.html</a></p>' },
      ['https://www.liuxi.example/zcwj/202405/t1.html zcwj/202405/t1.html'],
    ],
    [
      '解读文件 here means what is interpreted',
      { below: '<div><h3>解读文件</h3><a href="/zcwj/202405/t1.html">养老补贴新规</a></div>' },
      ['养老补贴新规 zcwj/202405/t1.html'],
    ],
    [
      'the document’s name in the text',
      { inside: `<p>附：<a href="/zcwj/202405/t1.html">${POLICY}</a></p>` },
      [`${POLICY} zcwj/202405/t1.html`],
    ],
    [
      'a button to an article',
      { near: '<p><a href="/zcwj/202405/t20240505_1.html">查看原文</a></p>' },
      ['查看原文 zcwj/202405/t20240505_1.html'],
    ],
    [
      'another law that the text cites',
      { inside: '<p>根据<a href="/flfg/202001/t5.html">《老年人权益保障法》</a>制定。</p>' },
      [],
    ],
    ['navigation', {}, []],
    ['related reading of other documents', { below: `<div><h3>相关阅读</h3><ul>${LATEST}</ul></div>` }, []],
  ])('on an interpretation: %s', (_, parts, expected) => {
    expect(policies(interpretationPage(parts))).toEqual(expected)
  })

  it('none on a policy itself', () => {
    expect(
      policies(policyPage({ below: '<div><h3>相关政策</h3><a href="/zcwj/202304/t1.html">养老服务条例</a></div>' })),
    ).toEqual([])
  })
})
