import { describe, expect, it } from 'vitest'
import type { PageRule } from '../../../lib/core/engine/rule.ts'
import secretMark from '../../../rules/leak/secret-mark.ts'
import { lintHtml, long } from './lint-html.ts'

const lint = (html: string) => lintHtml(secretMark as PageRule, html)
const said = async (html: string) =>
  (await lint(html)).map(({ messageId, certainty, data }) => [messageId, certainty, data['found']])

const TEXT =
  '<p>为做好今年的工作，现将有关事项通知如下，请认真组织实施，确保各项任务按期完成，并及时报告进展情况，统筹推进各项工作。</p>'.repeat(
    3,
  )

describe('marks', () => {
  it.each([
    ['<p>机密★10年', [['mark', 'sure', '机密★10年']]],
    ['<p>秘密★6个月', [['mark', 'sure', '秘密★6个月']]],
    ['<p>机密★一年　特急', [['mark', 'sure', '机密★一年']]],
    ['<p>绝密★解密前', [['mark', 'sure', '绝密★解密前']]],
    ['<p>機密★10年', [['mark', 'sure', '機密★10年']]],
    ['<p>秘密＊5年', [['mark', 'sure', '秘密＊5年']]],
    ['<p>机<b>密</b>★<span>10年</span>', [['mark', 'sure', '机密★10年']]],
    ['<p>请核对编号，件数三件，机密★3年，签收后归还并逐一签字确认。', [['mark', 'review', '机密★3年']]],
    ['<p>封面左上角写“机密★3年”，字号为三号', []],
    ['<p>秘密*', []],
    ['<p>秘密★★★', []],
    ['<p>国家秘密★', []],
    ['<p>机密★ 启封前', []],
    ['<p>绝密★考试结束前', []],
    ['<p>密码★', []],
  ])('%s', async (html, expected) => {
    expect(await said(html)).toEqual(expected)
  })
})

describe('fields', () => {
  it.each([
    ['<p>密级：机密', [['field', 'sure', '密级：机密']]],
    ['<p>密　级： 内部', [['field', 'sure', '密 级： 内部']]],
    ['<table><tr><td>标题<td>密级<tr><td>通知<td>秘密</table>', [['field', 'sure', '秘密']]],
    ['<dl><dt>密级<dd>绝密</dl>', [['field', 'sure', '绝密']]],
    ['<p>密级：机密、秘密', []],
    ['<p>密级：秘密级以下', []],
    ['<p>密级：绝密★启用前', []],
    ['<p>密级：公开', []],
    ['<table><tr><td>标题<td>密级<tr><td>通知<td>公开</table>', []],
    ['<table><tr><td>书名<td>作者<tr><td>秘密<td>某某</table>', []],
    ['<p>保密期限：5年', [['beside', 'review', '保密期限：5年']]],
    ['<p>保密期限：无', []],
    ['<p>乙方对保密期限：5年内的资料负责', []],
  ])('%s', async (html, expected) => {
    expect(await said(html)).toEqual(expected)
  })
})

describe('a level on a line of its own', () => {
  it.each([
    ['above the title', `<p>机密</p><h1>关于做好工作的通知</h1><p>来源：某局</p>${TEXT}`, [['line', 'sure', '机密']]],
    [
      'in a text that a table lays out',
      `<table><tr><td><h1>关于做好工作的通知</h1><p>来源：某局</p><p>秘密</p>${TEXT}</table>`,
      [['line', 'sure', '秘密']],
    ],
    [
      'at the top of the text',
      `<h1>关于做好工作的通知</h1><p>来源：某局</p><p>秘密</p>${TEXT}`,
      [['line', 'sure', '秘密']],
    ],
    [
      'far down in the text',
      `<h1>关于做好工作的通知</h1><p>来源：某局</p>${TEXT.repeat(5)}<p>秘密</p>${TEXT}`,
      [['line', 'review', '秘密']],
    ],
    ['as a link', `<a href="/a">机密</a><h1>关于做好工作的通知</h1><p>来源：某局</p>${TEXT}`, []],
    ['as a choice', `<select><option>机密</select><h1>关于做好工作的通知</h1><p>来源：某局</p>${TEXT}`, []],
    ['on a page without an article', '<div>秘密</div>', []],
  ])('%s', async (_, html, expected) => {
    expect(await said(html)).toEqual(expected)
  })
})

describe('numbers', () => {
  it.each([
    ['<p>文号：机密〔2021〕3号', ['sure']],
    ['<p>市委密电〔2021〕3号', ['sure']],
    ['<p>根据市委密电〔2021〕3号的要求', ['sure']],
    ['<p>密电[2021]3号', ['sure']],
    ['<p>密〔2021〕3号', ['review']],
    ['<p>文号：密发〔2021〕3号', ['review']],
    ['<p>皖政秘〔2021〕254号', []],
    ['<p>高密发〔2021〕3号', []],
    ['<p>哈密电〔2021〕3号', []],
    ['<p>国办发明电〔2021〕3号', []],
    ['<p>京密政发〔2021〕3号', []],
    ['<p>《秘密》(2021)', []],
  ])('%s', async (html, expected) => {
    expect((await lint(html)).map(({ certainty }) => certainty)).toEqual(expected)
  })
})

describe('what no reader sees', () => {
  it.each([
    ['a comment', '<!-- <p>机密★10年</p> -->', [['hidden', 'sure', '机密★10年']]],
    ['a tooltip', '<a title="机密★10年">文件</a>', [['hidden', 'sure', '机密★10年']]],
    ['hidden text', '<p hidden>密级：秘密</p>', [['hidden', 'sure', '密级：秘密']]],
    ['a template', '<template><p>机密★10年</p></template>', [['hidden', 'sure', '机密★10年']]],
    ['escaped JSON', '<script>{"a":"\\u673a\\u5bc6\\u260510\\u5e74"}</script>', [['hidden', 'sure', '机密★10年']]],
    ['what the page shows too', '<p title="机密★10年">机密★10年', [['mark', 'sure', '机密★10年']]],
    ['a comment about marks', '<!-- 标注样式如“机密★10年” -->', []],
    ['a script about passwords', '<script>var tip = "请输入密码"</script>', []],
  ])('%s', async (_, html, expected) => {
    expect(await said(html)).toEqual(expected)
  })
})

it('vetoes the site', () => {
  expect(secretMark.veto).toBe(true)
  expect(secretMark.severity).toBe('error')
})

describe('hostile pages', () => {
  it.each([
    '密',
    '机',
    '机密',
    '机 ',
    '机密★',
    '机密 ',
    '机密*',
    '密级',
    '密级 ',
    '密级:',
    '密级:机密',
    '密电',
    '密电〔2021〕',
    '密[2021]',
    '知悉范围:',
    '份号',
    '保密期限:',
    '"',
    "密'",
    '机密★1年<p>',
  ])('made of %j', async piece => {
    const text = long(piece)
    for (const html of [
      `<p>${text}`,
      `<p title="${text.replaceAll('"', '')}">`,
      `<!-- ${text} -->`,
      `<script>${text}</script>`,
    ])
      expect((await lint(html)).length).toBeLessThan(10)
  })
})
