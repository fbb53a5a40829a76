import { describe, expect, it } from 'vitest'
import { columns } from '../../../lib/core/page/facts/columns.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const names = (html: string, url: string | null = 'https://www.liuxi.example/zwgk/index.html') =>
  pageOf({ html, url }, text => text)
    .fact(columns)
    .map(({ name, href }) => `${name} ${href}`)

describe('columns', () => {
  it.each<[string, string, string[]]>([
    [
      'a menu of list items, tools left out',
      '<ul><li><a href="/">首页</a></li><li><a href="../zcwj/">政策文件</a></li><li><a href="/jd/"> · 政策解读 </a></li><li><a href="/map.html">网站地图</a></li><li><a href="tzgg/">通知公告</a></li></ul>',
      [
        '政策文件 https://www.liuxi.example/zcwj/',
        '政策解读 https://www.liuxi.example/jd/',
        '通知公告 https://www.liuxi.example/zwgk/tzgg/',
      ],
    ],
    [
      'a row of links',
      '<div><a href="/a/">走进柳溪</a> | <a href="/b/">政务公开</a> | <a href="/c/">互动交流</a></div>',
      [
        '走进柳溪 https://www.liuxi.example/a/',
        '政务公开 https://www.liuxi.example/b/',
        '互动交流 https://www.liuxi.example/c/',
      ],
    ],
    [
      'hidden submenus too',
      '<ul><li><a href="/b/">政务公开</a><ul style="display:none"><li><a href="/b/1/">机构职能</a></li><li><a href="/b/2/">人事信息</a></li><li><a href="/b/3/">规划计划</a></li></ul></li></ul>',
      [
        '政务公开 https://www.liuxi.example/b/',
        '机构职能 https://www.liuxi.example/b/1/',
        '人事信息 https://www.liuxi.example/b/2/',
        '规划计划 https://www.liuxi.example/b/3/',
      ],
    ],
    [
      'no dated entries',
      '<ul><li><a href="1.html">停水通知</a>2024-05-01</li><li><a href="2.html">停电通知公告</a>2024-05-02</li><li><a href="3.html">道路施工通告</a>2024-05-03</li></ul>',
      [],
    ],
    [
      'no other sites, scripts, fragments',
      '<ul><li><a href="https://www.other.example/">国务院网站</a></li><li><a href="javascript:;">政务公开</a></li><li><a href="#a">政策文件</a></li></ul>',
      [],
    ],
    [
      'each once',
      '<ul><li><a href="/a/">政务公开</a></li><li><a href="/b/">政务服务</a></li><li><a href="/a/">政务公开</a></li></ul>',
      ['政务公开 https://www.liuxi.example/a/', '政务服务 https://www.liuxi.example/b/'],
    ],
  ])('%s', (_, html, expected) => {
    expect(names(html)).toEqual(expected)
  })

  it('knows the other hosts of the same unit', () => {
    const html =
      '<ul><li><a href="https://xxgk.liuxi.gov.cn/">政府信息公开</a></li><li><a href="https://www.sanhe.gov.cn/">三河县政府</a></li><li><a href="/b/">政务公开</a></li></ul>'
    expect(names(html, 'https://www.liuxi.gov.cn/')).toEqual([
      '政府信息公开 https://xxgk.liuxi.gov.cn/',
      '政务公开 https://www.liuxi.gov.cn/b/',
    ])
  })
})
