import { describe, expect, it } from 'vitest'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'
import { hasLabel, isExposed, isNamedByAttribute, speaks } from '../../../rules/accessibility/_accessible-name.ts'
import { isLanguageTag } from '../../../rules/accessibility/_language-tag.ts'

const open = (html: string) => pageFromHtml({ html, url: null })

describe('speaks', () => {
  it.each([
    ['<a href="/">文字</a>', true],
    ['<a href="/"><img src="a.png" alt="标志"></a>', true],
    ['<a href="/"><svg><title>标志</title></svg></a>', true],
    ['<a href="/"><i title="微信"></i></a>', true],
    ['<a href="/"><script>document.write(name)</script></a>', true],
    ['<a href="/" v-text="name"></a>', true],
    ['<a href="/"></a>', false],
    ['<a href="/"> &nbsp; </a>', false],
    ['<a href="/"><img src="a.png"></a>', false],
    ['<a href="/"><img src="a.png" alt=""></a>', false],
    ['<a href="/"><span aria-hidden="true">×</span></a>', false],
    ['<a href="/"><span style="display:none">关闭</span></a>', false],
    ['<a href="/"><svg><path d="M0 0"/></svg></a>', false],
  ])('%s: %s', async (html, expected) => {
    const page = await open(html)
    expect(speaks(page.elements('a')[0]!)).toBe(expected)
  })
})

describe('isNamedByAttribute', () => {
  it.each([
    ['<b title="名"></b>', true],
    ['<b aria-label="名"></b>', true],
    ['<i id="n">名</i><b aria-labelledby="n"></b>', true],
    ['<i id="n" style="display:none">名</i><b aria-labelledby="n"></b>', true],
    ['<b aria-labelledby="nowhere"></b>', false],
    ['<i id="n"></i><b aria-labelledby="n"></b>', false],
    ['<b title=" " aria-label=""></b>', false],
  ])('%s: %s', async (html, expected) => {
    const page = await open(html)
    expect(isNamedByAttribute(page, page.elements('b')[0]!)).toBe(expected)
  })
})

describe('hasLabel', () => {
  it.each([
    ['<label for="q">搜索</label><input id="q">', true],
    ['<label>搜索<input></label>', true],
    ['<label for="q"></label><input id="q">', false],
    ['<label for="p">搜索</label><input id="q">', false],
    ['<label><input></label>', false],
  ])('%s: %s', async (html, expected) => {
    const page = await open(html)
    expect(hasLabel(page, page.elements('input')[0]!)).toBe(expected)
  })
})

describe('isExposed', () => {
  it.each([
    ['<p><b>名</b></p>', true],
    ['<p hidden><b>名</b></p>', false],
    ['<p aria-hidden="true"><b>名</b></p>', false],
    ['<p aria-hidden="false"><b>名</b></p>', true],
    ['<p style="visibility: hidden"><b>名</b></p>', false],
  ])('%s: %s', async (html, expected) => {
    const page = await open(html)
    expect(isExposed(page.elements('b')[0]!)).toBe(expected)
  })
})

describe('isLanguageTag', () => {
  it.each([
    ['zh-CN', true],
    ['zh-Hant-HK', true],
    ['EN-US', true],
    [' bo ', true],
    ['cmn-Hans', true],
    ['cn', false],
    ['zh_CN', false],
    ['Chinese', false],
    ['utf-8-x', true],
    ['简体', false],
  ])('%j: %s', (tag, expected) => {
    expect(isLanguageTag(tag)).toBe(expected)
  })
})
