import { describe, expect, it } from 'vitest'
import { kind } from '../../../lib/core/page/facts/kind.ts'
import type { SiteProfile } from '../../../lib/core/page/site-profile.ts'
import { pageFromHtml, pageOf } from '../../../lib/node/page-from-html.ts'

/** The navigation of every page: its words must not count. */
const NAV =
  '<ul><li><a href="/">首页</a></li><li><a href="/zcwj/">政策文件</a></li><li><a href="/zcjd/">政策解读</a></li><li><a href="/zn/">政府信息公开指南</a></li><li><a href="/nb/">政府信息公开年报</a></li><li><a href="/yjzj/">意见征集</a></li></ul>'
const FOOT = '<p>主办单位：柳溪县人民政府　网站标识码：1199990001</p>'
const RULES = '<p>现将有关事项说明如下，请认真贯彻执行，执行中的问题请及时反馈，联系电话见文末。</p>'.repeat(3)
const STORY = '<p>5月6日，县有关部门负责人一行到西河村走访，了解群众生产生活情况，并看望了老党员。</p>'.repeat(3)

const articlePage = (column: string, title: string, text = RULES): string =>
  `<title>${title}_柳溪县人民政府</title>${NAV}<div>当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/x/">${column}</a></div><h1>${title}</h1><div>发布时间：2024-05-06 来源：柳溪县民政局</div><div>${text}</div>${FOOT}`

const rows = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<li><a href="t${i}.html">关于某项工作安排的通知之${i}</a><span>2024-05-0${i + 1}</span></li>`,
  ).join('')

const listPage = (column: string, inner: string): string =>
  `<title>${column}_柳溪县人民政府</title>${NAV}<div>您现在的位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/x/">${column}</a></div><h2>${column}</h2>${inner}${FOOT}`

const read = (html: string, url: string | null = null, profile: SiteProfile | null = null) =>
  pageOf({ html, url, profile }, text => text).fact(kind)

describe('kind of an article', () => {
  it.each([
    ['policy', '政策文件', '柳溪县人民政府关于印发《柳溪县养老服务补贴办法》的通知'],
    ['policy', '政策文件', '柳溪县人民政府办公室关于促进民营经济高质量发展的若干措施'],
    ['policy', '规范性文件', '柳溪县城市供水管理办法（试行）'],
    ['policy', '通知公告', '柳溪县人民政府关于划定禁养区的决定'],
    ['policy', '部门文件', '关于进一步加强农村公路养护工作的通知'],
    ['policy', '规划计划', '柳溪县国民经济和社会发展第十四个五年规划纲要'],
    ['news', '工作部署', '柳溪县文联召开全体会议学习上级精神研究明年重点工作计划'],
    ['policy', '规划计划', '柳溪县2024年节水型社会建设工作计划'],
    ['notice', '通知公告', '关于举办2024年农民丰收节活动的通知'],
    ['notice', '通知公告', '关于西河路封闭施工的通告'],
    ['notice', '公示公告', '柳溪县2024年度高新技术企业名单公示'],
    ['notice', '公告', '柳溪县农村公路工程中标候选人公示'],
    ['notice', '财政预决算', '柳溪县民政局2024年部门预算'],
    ['personal-list', '公示公告', '柳溪县2024年公开招聘教师拟聘用人员公示'],
    ['personal-list', '公示公告', '2024年5月城市低保对象公示'],
    ['personal-list', '人事信息', '柳溪县管干部任前公示'],
    ['personal-list', '公示公告', '关于2024年高龄补贴发放人员名单的公示'],
    ['interpretation', '政策解读', '《柳溪县养老服务补贴办法》政策解读'],
    ['interpretation', '政策文件', '一图读懂柳溪县养老服务补贴办法'],
    ['interpretation', '政策解读', '养老服务补贴怎么领？这些要点请收好'],
    ['consultation', '意见征集', '关于公开征求《柳溪县养犬管理办法（征求意见稿）》意见的公告'],
    ['consultation', '通知公告', '关于《柳溪县养犬管理办法（征求意见稿）》公开征求意见情况的反馈'],
    ['annual-report', '政府信息公开年报', '柳溪县民政局2023年政府信息公开工作年度报告'],
    ['annual-report', '法治政府建设', '柳溪县2023年法治政府建设年度报告'],
    ['disclosure-guide', '政府信息公开年报', '柳溪县民政局政府信息公开指南'],
    ['service', '办事指南', '老年人优待证办理'],
    ['other', '机构职能', '柳溪县民政局机构职能'],
    ['other', '统计公报', '柳溪县2023年国民经济和社会发展统计公报'],
  ])('%s: %s / %s', (expected, column, title) => {
    expect(read(articlePage(column, title))).toBe(expected)
  })

  it.each([
    ['news', '工作动态', '县民政局走访慰问困难群众'],
    ['news', '要闻', '柳溪县召开政策解读工作推进会'],
    ['news', '部门动态', '县住建局印发通知部署汛期安全检查'],
    ['news', '今日柳溪', '全县经济工作会议召开'],
  ])('%s: %s / %s', (expected, column, title) => {
    expect(read(articlePage(column, title, STORY))).toBe(expected)
  })

  it.each([
    [
      'a guide by the parts it states',
      'service',
      '残疾人证换发',
      '<p>受理条件：持有残疾人证</p><p>申请材料：旧证、照片两张</p><p>办理流程：申请、审核、发证</p><p>办理时限：10个工作日</p><p>收费标准：不收费</p>',
    ],
    ['a document by its number', 'policy', '关于做好重点工作的通知', `<p>柳政发〔2024〕3号</p>${RULES}`],
    ['the same without a number in a column of notices', 'notice', '关于参加会议的通知', RULES],
  ])('%s', (_, expected, title, text) => {
    expect(read(articlePage('通知公告', title, text))).toBe(expected)
  })

  it('reads traditional characters', async () => {
    const html = articlePage(
      '政策解讀',
      '《柳溪縣養老服務補貼辦法》政策解讀',
      '<p>現將有關事項說明如下，請認真貫徹執行，執行中的問題請及時反饋。</p>',
    )
    expect((await pageFromHtml({ html })).fact(kind)).toBe('interpretation')
  })
})

describe('kind of a page that is no article', () => {
  it.each<[string, string, string, string | null]>([
    [
      'the root of a site',
      'home',
      `<title>柳溪县人民政府</title>${NAV}<ul>${rows(3)}</ul>`,
      'https://www.liuxi.example/index.html',
    ],
    [
      'a tag that says so',
      'home',
      `<title>柳溪县民政局网站</title><meta name="ColumnName" content="首页">${NAV}<ul>${rows(3)}</ul>`,
      null,
    ],
    [
      'many lists of many columns under the name of the site alone',
      'home',
      `<title>柳溪县人民政府</title>${NAV}${`<div><h3>要闻</h3><ul>${rows(8)}</ul></div>`.repeat(5)}${FOOT}`,
      null,
    ],
    ['a list of dated links', 'column-list', listPage('通知公告', `<ul>${rows(6)}</ul>`), null],
    ['a list of interpretations', 'column-list', listPage('政策解读', `<ul>${rows(6)}</ul>`), null],
    [
      'a list whose tag names the column as the article',
      'column-list',
      listPage(
        '通知公告',
        `<meta name="ColumnName" content="通知公告"><meta name="ArticleTitle" content="通知公告"><ul>${rows(6)}</ul>`,
      ),
      null,
    ],
    ['a column without an entry', 'column-list', listPage('规划计划', '<ul></ul>'), null],
    [
      'a list with a summary for each link',
      'column-list',
      listPage(
        '通知公告',
        [1, 2, 3, 4]
          .map(
            i =>
              `<div><h3><a href="${i}.html">关于第${i}项工作安排的通知</a></h3><p>为做好有关工作，现将具体安排通知如下，请各单位遵照执行，并及时反馈。</p><span>2024-05-0${i}</span></div>`,
          )
          .join(''),
      ),
      null,
    ],
    ['a list of letters', 'service', listPage('县长信箱', `<ul>${rows(5)}</ul>`), null],
    [
      'a form of application',
      'service',
      listPage('依申请公开', '<form><input name=a><textarea></textarea></form>'),
      null,
    ],
    ['the platform by its name', 'disclosure-platform', listPage('政府信息公开', `<ul>${rows(4)}</ul>`), null],
    [
      'a column of the platform, with the platform’s menu beside it',
      'disclosure-platform',
      `<title>机构职能-柳溪县</title><div><a href="/">首页</a></div><table><tr><td><a href="a">信息公开指南</a></td></tr><tr><td><a href="b">政府信息公开年度报告</a></td></tr><tr><td><a href="c">依申请公开</a></td></tr></table><div>当前位置：机构职能</div><ul>${rows(5)}</ul>${FOOT}`,
      null,
    ],
    [
      'the guide without its text',
      'disclosure-guide',
      listPage('政府信息公开指南', '<iframe src="a.html"></iframe>'),
      null,
    ],
    ['a box for opinions', 'consultation', listPage('意见征集', '<p>暂无</p>'), null],
    ['a page about the organ', 'other', listPage('领导之窗', '<img src="a.jpg" alt="">'), null],
    ['a site map', 'other', listPage('网站地图', NAV), null],
    ['nothing at all', 'other', '', null],
  ])('%s', (_, expected, html, url) => {
    expect(read(html, url)).toBe(expected)
  })
})

describe('kind by profile', () => {
  const profile: SiteProfile = {
    match: ['www.liuxi.example/**'],
    kinds: [
      { url: 'www.liuxi.example/zcwj/*/*.html', kind: 'policy' },
      { url: '**/index.html', kind: 'column-list' },
    ],
  }
  const html = articlePage('工作动态', '县民政局走访慰问困难群众', STORY)
  it.each([
    ['the first pattern that matches', 'https://www.liuxi.example/zcwj/202405/t1.html', 'policy'],
    ['a later one', 'https://www.liuxi.example/zcwj/202405/index.html', 'policy'],
    ['query left out', 'https://www.liuxi.example/a/index.html?x=1', 'column-list'],
    ['no pattern: the evidence', 'https://www.liuxi.example/a/t1.html', 'news'],
  ])('%s', (_, url, expected) => {
    expect(read(html, url, profile)).toBe(expected)
  })
})
