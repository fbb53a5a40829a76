import { describe, expect, it } from 'vitest'
import { footer } from '../../../lib/core/page/facts/footer.ts'
import { pageFromHtml, pageOf } from '../../../lib/node/page-from-html.ts'

const NONE = {
  organMark: false,
  siteIdCode: null,
  icp: null,
  policeRecord: null,
  errorReport: false,
  errorReportSiteCode: null,
  sponsor: null,
  contact: null,
}

const text = `<h1>关于规范道路停车的通知</h1><p>${'为进一步规范城市道路停车管理，方便群众出行，现将有关事项通知如下。'.repeat(5)}</p>`
const read = (html: string) => pageOf({ html: `<body>${text}${html}</body>` }, words => words).fact(footer)

describe('footer', () => {
  it('reads all items of one footer', () => {
    const html = `<div class="footer"><p>主办：清河区人民政府办公室　承办：清河区大数据中心　联系电话：010-66660000　地址：清河大街1号</p>
      <p>网站标识码：1101990001&nbsp;&nbsp;<a href="https://beian.miit.gov.cn/">京ICP备19000001号-1</a> <a>京公网安备 11019902000001号</a></p>
      <a href="https://bszs.conac.cn/sitename?method=show&id=1"><img src="red.png"></a>
      <script id="_jiucuo_" sitecode='1101990002' src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script></div>`
    expect(read(html)).toEqual({
      organMark: true,
      siteIdCode: '1101990001',
      icp: '京ICP备19000001号-1',
      policeRecord: '京公网安备 11019902000001号',
      errorReport: true,
      errorReportSiteCode: '1101990002',
      sponsor: '清河区人民政府办公室',
      contact: '010-66660000',
    })
  })

  it('finds nothing where nothing is', () => {
    expect(read('<div class="footer"><a href="/">首页</a></div>')).toEqual(NONE)
    expect(pageOf({ html: '' }, words => words).fact(footer)).toEqual(NONE)
  })

  it.each([
    ['a link', '<a href="//bszs.conac.cn/sitename?id=1"><img src="a.png"></a>', true],
    ['a script', '<script src="//dcs.conac.cn/js/01/000/0000/1/CA0100000001.js"></script>', true],
    [
      'a script that another script writes',
      `<script>document.write(unescape("%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript src='http://dcs.conac.cn/js/1.js'%3E%3C/script%3E"));</script>`,
      true,
    ],
    ['the words of an image', '<img src="a.png" alt="党政机关网站标识">', true],
    ['the blue mark of an institution', '<span id="_ideConac"><img id="imgConac" src="blue.png"></span>', false],
    ['a comment', '<!-- <a href="//bszs.conac.cn/sitename?id=1"></a> -->', false],
  ])('organMark by %s', (_, html, expected) => {
    expect(read(html).organMark).toBe(expected)
  })

  it.each([
    [
      'a link with the code',
      '<a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=1101990001&url=x">x</a>',
      '1101990001',
    ],
    ['the words of an image', '<a href="javascript:;"><img src="a.png" alt="我为政府网站找错"></a>', null],
    ['a component', '<div class="dzjg j-jiucuo" data-setting="{sitecode:1101990001}"></div>', '1101990001'],
  ])('errorReport by %s', (_, html, code) => {
    const { errorReport, errorReportSiteCode } = read(html)
    expect([errorReport, errorReportSiteCode]).toEqual([true, code])
  })

  it.each([
    ['<p>网站标识码 bm99000001</p>', 'bm99000001'],
    ['<p>政府网站标识码（1101990001）</p>', '1101990001'],
    ['<p><font>网站标识码：</font><font>110199</font><font>0001</font></p>', '1101990001'],
    ['<p>统一标识 1101990001</p>', null],
  ])('site code of %s is %s', (html, expected) => {
    expect(read(html).siteIdCode).toBe(expected)
  })

  it.each([
    ['<p>主办单位 ：清河区人民政府</p><p>京ICP备19000001号</p>', '清河区人民政府'],
    ['<p>版权所有/主办单位：清河区教育局</p>', '清河区教育局'],
    ['<p>清河区委、清河区人民政府主办</p><p>京ICP备19000001号</p>', '清河区委、清河区人民政府'],
    ['<p>网站主办：清河福利彩票发行管理中心 京ICP备19000001号</p>', '清河福利彩票发行管理中心'],
    ['<p>版权所有：清河区人民政府</p>', null],
  ])('sponsor of %s is %s', (html, expected) => {
    expect(read(html).sponsor).toBe(expected)
  })

  it.each([
    ['<p>京公网安备11019902000001号</p>', '京公网安备11019902000001号'],
    ['<p>京公网安备： 11019902000001</p>', '京公网安备： 11019902000001'],
    ['<p>公安机关备案号：11019902000001</p>', '11019902000001'],
    ['<p>粤公网安备号<a href="#">44990302003007</a></p>', '粤公网安备号44990302003007'],
    ['<p>案号：11019902000001</p>', null],
  ])('police record of %s is %s', (html, expected) => {
    expect(read(html).policeRecord).toBe(expected)
  })

  it.each([
    ['<p>蜀ICP备19000001号-2</p>', '蜀ICP备19000001号-2'],
    ['<p>滇ICP备：19000001号</p>', '滇ICP备：19000001号'],
    ['<p>某ICP备19000001号</p>', null],
  ])('filing number of %s is %s', (html, expected) => {
    expect(read(html).icp).toBe(expected)
  })

  it("does not take a text's sponsor for the site's", () => {
    const html = `<p>大赛主办单位：清河区体育局，承办单位：清河区总工会。${'报名办法另行通知。'.repeat(20)}</p><div class="footer">京ICP备19000001号</div>`
    expect(read(html).sponsor).toBe(null)
  })

  it("does not take another site's number for the site's", () => {
    const html = `<p>区教育局网站（网站标识码：1101990099）已经关停。${'相关栏目并入本站。'.repeat(9)}</p><div class="footer">网站标识码：1101990001</div>`
    expect(read(html).siteIdCode).toBe('1101990001')
  })

  it('reads pages in traditional characters', async () => {
    const html = `<p>${'為進一步規範城市道路停車管理，現將有關事項通知如下。'.repeat(5)}</p><p>主辦單位：清河區人民政府　網站標識碼：1101990001</p><img alt="政府網站找錯" src="a.png">`
    const facts = (await pageFromHtml({ html })).fact(footer)
    expect([facts.sponsor, facts.siteIdCode, facts.errorReport]).toEqual(['清河區人民政府', '1101990001', true])
  })
})
