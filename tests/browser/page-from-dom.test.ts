import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { pageFromDom } from '../../lib/browser/page-from-dom.ts'
import { parseHtml } from '../../lib/node/parse-html.ts'

const fromDom = async (html: string) =>
  (await pageFromDom(new JSDOM(html, { url: 'https://www.example.gov.cn/' }).window.document)).page

describe('the DOM door', () => {
  it.each([
    [
      'a plain page',
      '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>题</title></head><body><p class="a b">一</p></body></html>',
    ],
    [
      'attributes of every sort',
      '<!DOCTYPE html><input disabled value="1" tabindex="2" data-id="x" onclick="f()" unknown="y" class=""><a download rel="nofollow noopener" hidden>',
    ],
    ['comments and templates', '<!DOCTYPE html><!-- 一 --><template><p>二</p></template><p>三'],
    ['SVG', '<!DOCTYPE html><svg viewBox="0 0 1 1"><linearGradient id="g"/></svg>'],
    ['unclosed everything', '<!DOCTYPE html><table><tr><td><div><p>一<b>二<table><li>三'],
    [
      'form controls that shadow properties',
      '<!DOCTYPE html><form><input name="attributes"><input name="tagName"><input name="firstChild"><input name="nodeType"></form>',
    ],
  ])('gives the same tree as the HTML door: %s', async (_, html) => {
    const page = await fromDom(html)
    expect(JSON.parse(JSON.stringify(page.root))).toEqual(JSON.parse(JSON.stringify(parseHtml(html))))
  })

  it('leads back to the document', async () => {
    const { document } = new JSDOM('<p id="p">一</p>').window
    const { page, domNode } = await pageFromDom(document)
    expect(domNode(page.elements('p')[0]!)).toBe(document.getElementById('p'))
  })

  it('leaves out what is not the page’s, and leaves the document as it was', async () => {
    const dom = new JSDOM('<!DOCTYPE html><p>一</p><govlint-overlay>二</govlint-overlay>')
    const before = dom.serialize()
    const { page } = await pageFromDom(dom.window.document, {}, element => element.localName === 'govlint-overlay')
    expect(page.lines.map(line => line.text)).toEqual(['一'])
    expect(dom.serialize()).toBe(before)
  })

  it('survives a document that nests without end', async () => {
    const { document } = new JSDOM('<body>').window
    let at: Element = document.body
    for (let i = 0; i < 1_500; i++) at = at.appendChild(document.createElement('div'))
    at.append('深')
    const { page } = await pageFromDom(document)
    expect(page.lines.map(line => line.text)).toEqual(['深'])
  })
})
