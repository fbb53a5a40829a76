import { describe, expect, it } from 'vitest'
import { coIssuers } from '../../../lib/core/page/facts/co-issuers.ts'
import { issuer } from '../../../lib/core/page/facts/issuer.ts'
import { organsIn, signature } from '../../../lib/core/page/facts/signature.ts'
import { source } from '../../../lib/core/page/facts/source.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

const prose = `<p>${'为进一步规范城市道路停车管理，方便群众出行，现将有关事项通知如下，请认真贯彻执行。'.repeat(4)}</p>`
const page = (end: string, before = '') =>
  pageOf(
    {
      html: `<title>关于规范道路停车的通知</title><h1>关于规范道路停车的通知</h1>${before}<div id="zoom">${prose}${end}</div>`,
    },
    text => text,
  )

describe('signature', () => {
  it.each([
    ['two lines', '<p>清河区停车办公室</p><p>2024年5月14日</p>', ['清河区停车办公室'], '2024-05-14'],
    ['one line', '<p>清河区停车办公室 2024年5月14日</p>', ['清河区停车办公室'], '2024-05-14'],
    ['spaced letters', '<p>财 政 局</p><p>2024年 5月14日</p>', ['财政局'], '2024-05-14'],
    [
      'joint organs',
      '<p>清河区财政局 清河区民政局</p><p>清河区审计局</p><p>二〇二四年五月十四日</p>',
      ['清河区财政局', '清河区民政局', '清河区审计局'],
      '2024-05-14',
    ],
    ['a seal', '<p>清河区财政局（盖章）</p><p>2024年5月14日</p>', ['清河区财政局'], '2024-05-14'],
    [
      'enclosures behind it',
      `<p>清河区财政局</p><p>2024年5月14日</p><p>附件</p>${prose}<p>清河区民政局</p><p>2020年1月1日</p>`,
      ['清河区财政局'],
      '2024-05-14',
    ],
    ['a day alone', '<p>2024年5月14日</p>', [], '2024-05-14'],
    ['a person', '<p>区长 李某某</p><p>2024年5月14日</p>', [], '2024-05-14'],
    ['an impossible day', '<p>清河区财政局</p><p>2024年2月30日</p>', ['清河区财政局'], null],
  ])('reads %s', (_, end, organs, date) => {
    const found = page(end).fact(signature)
    expect([found?.organs, found?.date]).toEqual([organs, date])
  })

  it('reads a cell that lays out the page', () => {
    const files = ['一', '二', '三', '四']
      .map(name => `<tr><td><a href="${name}.doc">${name}.doc</a></td></tr>`)
      .join('')
    const html = `<title>关于规范道路停车的通知</title><table><tr><td><b>关于规范道路停车的通知</b></td></tr>
      <tr><td>${prose}<p>清河区财政局</p><p>2024年5月14日</p></td></tr>${files}</table>`
    expect(pageOf({ html }, text => text).fact(signature)?.organs).toEqual(['清河区财政局'])
  })

  it.each([
    ['no day', '<p>清河区停车办公室</p>'],
    ['the note of the printing', '<p>清河区停车办公室2024年5月14日印发</p>'],
    ['a table of days', `<table><tr><td>清河小学</td><td>2024年5月14日</td></tr></table>${prose}${prose}`],
    ['a day in the text', `<p>2024年5月14日</p>${prose.repeat(15)}`],
  ])('is null with %s', (_, end) => {
    expect(page(end).fact(signature)).toBe(null)
  })

  it.each([
    ['财政部 民政部', ['财政部', '民政部']],
    ['财 政 部', ['财政部']],
    ['（清河区统计局）', ['清河区统计局']],
    ['请认真贯彻执行。', []],
    ['附件：停车位一览', []],
    ['总理 李某某', []],
  ])('organs of %s are %j', (text, expected) => {
    expect(organsIn(text, text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('：', ':'))).toEqual(expected)
  })
})

describe('issuer, coIssuers, source', () => {
  it.each([
    [
      '发文机关 before 发布机构',
      '<p>发布机构：清河区政府办公室</p><p>发文机关：清河区停车办公室</p>',
      '清河区停车办公室',
    ],
    ['发布机构 before the signature', '<p>发布机构：清河区政府办公室</p>', '清河区政府办公室'],
    ['the signature', '<p>发布机构：</p>', '清河区财政局'],
  ])('issuer is %s', (_, before, expected) => {
    expect(page('<p>清河区财政局 清河区民政局</p><p>2024年5月14日</p>', before).fact(issuer)).toBe(expected)
  })

  it('issuer is null where only the source names an organ', () => {
    expect(page('', '<p>来源：清河区政府办公室</p>').fact(issuer)).toBe(null)
  })

  it.each([
    [
      'the label',
      '<p>发文机构：清河区财政局</p><p>联合发文单位：清河区民政局、清河区审计局</p>',
      ['清河区民政局', '清河区审计局'],
    ],
    ['an empty label', '<p>发文机构：清河区财政局</p><p>联合发文单位：</p>', []],
    ['the signature', '', ['清河区民政局']],
  ])('coIssuers come from %s', (_, before, expected) => {
    expect(page('<p>清河区财政局 清河区民政局</p><p>2024年5月14日</p>', before).fact(coIssuers)).toEqual(expected)
  })

  it.each([
    ['来源：清河发布', '清河发布'],
    ['来源： 宣教中心 2022-11-14 14:59:48 【字体：大 中 小】', '宣教中心'],
    ['信息来源：《清河日报》 记者：张三', '《清河日报》'],
    ['来源： 发布时间：2024-05-14', null],
    ['资料来源：清河区统计局', null],
  ])('source of %s is %s', (line, expected) => {
    expect(page('', `<div>${line}</div>`).fact(source)).toBe(expected)
  })

  it('takes the first of two sources', () => {
    expect(page('<p>来源：人民网</p>', '<div>来源：清河发布</div>').fact(source)).toBe('清河发布')
  })
})
