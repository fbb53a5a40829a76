import { expect, it } from 'vitest'
import { contacts } from '../../../lib/core/page/facts/contacts.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const prose = `<p>${'为进一步规范城市道路停车管理，方便群众出行，现将有关事项通知如下，请认真贯彻执行。'.repeat(4)}</p>`
const read = (end: string) =>
  pageOf({ html: `<title>停车证办事指南</title><h1>停车证办事指南</h1>${prose}${end}` }, text => text)
    .fact(contacts)
    .map(({ kind, label, value }) => [kind, label, value])

it('leaves the footer to its own fact', () => {
  const html = '<ul><li><a href="a.html">首页</a></li></ul><p>联系电话：010-66660000</p><p>京ICP备19000001号</p>'
  expect(pageOf({ html }, text => text).fact(contacts)).toEqual([])
})

it.each([
  [
    'telephones',
    '<p>咨询电话：010-66660000转802；监督电话：66660001</p>',
    [
      ['phone', '咨询电话', '010-66660000转802'],
      ['phone', '监督电话', '66660001'],
    ],
  ],
  ['a fax', '<p>传真：010-66660002</p>', [['fax', '传真', '010-66660002']]],
  [
    'the next cell',
    '<table><tr><td>联系电话</td><td>010-66660000</td></tr></table>',
    [['phone', '联系电话', '010-66660000']],
  ],
  ['mail', '<p>电子邮箱地址：tingche@qinghe.gov.cn</p>', [['email', '电子邮箱地址', 'tingche@qinghe.gov.cn']]],
  [
    'an address before a telephone',
    '<p>办公地址：清河大街1号，联系电话：010-66660000</p>',
    [
      ['phone', '联系电话', '010-66660000'],
      ['address', '办公地址', '清河大街1号'],
    ],
  ],
  [
    'hours',
    '<p>办公时间：工作日9:00—17:00（节假日除外）</p>',
    [['hours', '办公时间', '工作日9:00—17:00（节假日除外）']],
  ],
  [
    'the same twice as one',
    '<p>联系电话：010-66660000</p><p>联系电话：010-66660000</p>',
    [['phone', '联系电话', '010-66660000']],
  ],
  ['no placeholder', '<p>联系电话：暂无</p><p>传真：XXXX</p>', []],
  ['no prose', '<p>请拨打电话咨询，时间不限。</p>', []],
])('contacts: %s', (_, html, expected) => {
  expect(read(html)).toEqual(expected)
})
