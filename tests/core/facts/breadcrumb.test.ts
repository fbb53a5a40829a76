import { describe, expect, it } from 'vitest'
import { breadcrumb } from '../../../lib/core/page/facts/breadcrumb.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

describe('breadcrumb', () => {
  it.each<[string, string, string[]]>([
    [
      'links and signs',
      '<div>当前位置：<a href="/">首页</a> &gt; <a href="/a/">政务公开</a> &gt; <a href="/b/">政策文件</a></div>',
      ['首页', '政务公开', '政策文件'],
    ],
    [
      'the last one free',
      '<p>您当前所在位置：<a href="/">首页</a> » <a href="/a/">政务公开</a> » 部门文件</p>',
      ['首页', '政务公开', '部门文件'],
    ],
    ['free text', '<div>当前位置：首页&gt;机构简介&gt;单位简介</div>', ['首页', '机构简介', '单位简介']],
    ['arrows', '<div>当前位置 : 首页-&gt;本地信息-&gt;动态</div>', ['首页', '本地信息', '动态']],
    [
      'hyphens between blanks, a hyphen in a name',
      '<p>当前位置： <a href="/">首页</a> - <a href="/a/">林业局-林业站</a> - 动态</p>',
      ['首页', '林业局-林业站', '动态'],
    ],
    [
      'the mark in a box of its own',
      '<div><div>当前的位置：</div></div><div><a href="/">首页</a> &gt;&gt; <a href="/a/">要闻</a></div>',
      ['首页', '要闻'],
    ],
    [
      'without a mark',
      '<div><a href="/">首页</a> &gt; <a href="/a/">新闻动态</a> &gt; <a href="/b/">地方工作</a></div>',
      ['首页', '新闻动态', '地方工作'],
    ],
    [
      'a list',
      '<ol class="breadcrumb"><li><a href="/">首页</a></li><li><a href="/a/">政务公开</a></li><li>财政信息</li></ol>',
      ['首页', '政务公开', '财政信息'],
    ],
    [
      'the text mark at the end is no column',
      '<div>当前位置：<a href="/">首页</a> &gt; <a href="/a/">要闻</a> &gt; 正文</div>',
      ['首页', '要闻'],
    ],
    [
      'of two the longer',
      '<div>您现在的位置：网站首页 &gt; 详情页</div><p>您的位置：<a href="/">网站首页</a> &gt; <a href="/a/">动态</a></p>',
      ['网站首页', '动态'],
    ],
    ['an empty mark before other text', '<div>当前位置：</div><p>12345政务服务便民热线：咨询、求助、投诉。</p>', []],
    ['navigation is none', '<ul><li><a href="/">首页</a></li><li><a href="/a/">政务公开</a></li></ul>', []],
    ['nothing', '', []],
  ])('%s', (_, html, expected) => {
    expect(pageOf({ html }, text => text).fact(breadcrumb)).toEqual(expected)
  })

  it('follows the profile', () => {
    const html = '<div>当前位置：首页&gt;甲</div><p id="way"><a href="/">首页</a>/<a href="/b/">乙</a></p>'
    expect(pageOf({ html, profile: { match: [], breadcrumb: '#way' } }, text => text).fact(breadcrumb)).toEqual([
      '首页',
      '乙',
    ])
  })
})
