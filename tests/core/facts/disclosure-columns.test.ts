import { describe, expect, it } from 'vitest'
import { disclosureColumns } from '../../../lib/core/page/facts/disclosure-columns.ts'
import { pageFromHtml, pageOf } from '../../../lib/node/page-from-html.ts'

describe('disclosureColumns', () => {
  it.each<[string, string, string[]]>([
    [
      'the six entries under their names',
      '<a href=1>政府信息公开指南</a><a href=2>政府信息公开制度</a><a href=3>法定主动公开内容</a><a href=4>政府信息公开年报</a><a href=5>依申请公开</a><a href=6>政府信息公开目录</a>',
      ['guide', 'system', 'mandatory', 'annualReport', 'request', 'catalogue'],
    ],
    [
      'older names',
      '<a href=1>信息公开指南</a><a href=2>公开制度</a><a href=3>主动公开</a><a href=4>政府信息公开工作年度报告</a><a href=5>信息公开申请</a><a href=6>部门信息公开目录</a>',
      ['guide', 'system', 'mandatory', 'annualReport', 'request', 'catalogue'],
    ],
    ['a name broken by br and blanks', '<h3><a href=1><em></em>政府信息<br> 公开&nbsp;指南</a></h3>', ['guide']],
    ['bullets and brackets', '<a href=1>·年度报告</a><a href=2>【依申请公开】</a>', ['annualReport', 'request']],
    [
      'a picture’s alt, a tooltip',
      '<a href=1><img src=a alt="政府信息公开指南"></a><a href=2 title="依申请公开">申请</a>',
      ['guide', 'request'],
    ],
    [
      'a lost or hidden link counts',
      '<a href="javascript:;">政府信息公开指南</a><div style="display:none"><a href=2>政府信息公开年报</a></div>',
      ['guide', 'annualReport'],
    ],
    ['a comment does not', '<!-- <a href=1>政府信息公开指南</a> -->', []],
    ['words without a link do not', '<p>政府信息公开指南</p>', []],
    [
      'look-alikes',
      '<a href=1>办事指南</a><a href=2>政府网站年度报表</a><a href=3>民政局2023年政府信息公开工作年度报告</a><a href=4>政府信息公开</a><a href=5>政策公开讲</a><a href=6>关于做好依申请公开工作的通知</a>',
      [],
    ],
    ['nothing', '', []],
  ])('%s', (_, html, expected) => {
    expect(pageOf({ html }, text => text).fact(disclosureColumns)).toEqual(expected)
  })

  it('reads traditional characters', async () => {
    const page = await pageFromHtml({
      html: '<a href=1>政府信息公開指南</a><a href=2>法定主動公開內容</a><p>政務公開專欄，請選擇欄目。</p>',
    })
    expect(page.fact(disclosureColumns)).toEqual(['guide', 'mandatory'])
  })
})
