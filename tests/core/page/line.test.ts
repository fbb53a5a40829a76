import { describe, expect, it } from 'vitest'
import { Page } from '../../../lib/core/page/page.ts'
import { parseHtml } from '../../../lib/node/parse-html.ts'

const linesOf = (html: string) => new Page({ root: parseHtml(html), source: 'html', url: null, file: null }).lines

describe('lines of a page', () => {
  it.each([
    ['blocks end lines', '<p>一</p><p>二</p>', ['一', '二']],
    ['inline markup does not', '<p>海政发〔201<span>9</span>〕<b><i>2</i></b>号</p>', ['海政发〔2019〕2号']],
    ['a break does', '一<br>二', ['一', '二']],
    ['cells are lines', '<table><tr><td>一<td>二</table>', ['一', '二']],
    ['text around a block', '前<div>中</div>后', ['前', '中', '后']],
    ['blanks of all sorts are one', '<p> 索&ensp;引\u3000 &nbsp;\n号 </p>', ['索 引 号']],
    ['blanks at the seams of nodes are one', '<p>一 <b> 二</b></p>', ['一 二']],
    ['zero-width characters are gone', '<p>110\u200b108\ufeff</p>', ['110108']],
    ['a lone zero-width character parts nothing', '<p>一<b>\u200b</b>二<i>\ufeff</i>三</p>', ['一二三']],
    ['a lone blank parts words', '<p>一<b> </b>二</p>', ['一 二']],
    [
      'scripts, styles and templates are no text',
      '<p>一<script>x</script><style>y</style><template>z</template>二</p>',
      ['一二'],
    ],
    ['the head is no text', '<title>题</title><p>一', ['一']],
    ['an empty page', '', []],
  ])('%s', (_, html, expected) => {
    expect(linesOf(html).map(line => line.text)).toEqual(expected)
  })

  it('marks what markup hides, and only that', () => {
    const lines = linesOf('<p>一</p><div style="color:red; display : none"><p>二</p></div><p hidden>三</p><p>四</p>')
    expect(lines.map(line => [line.text, line.hidden])).toEqual([
      ['一', false],
      ['二', true],
      ['三', true],
      ['四', false],
    ])
  })

  it('knows the block of each line', () => {
    const lines = linesOf('<div id="d">一<p id="p">二</p>三</div>')
    expect(lines.map(line => line.block.type === 'element' && line.block.properties['id'])).toEqual(['d', 'p', 'd'])
  })

  it('folds width in `plain`, offset for offset', () => {
    const [line] = linesOf('<p>发文字号：（２０２４）１号</p>')
    expect(line!.plain).toBe('发文字号:(2024)1号')
    expect(line!.plain.length).toBe(line!.text.length)
  })

  it.each([
    ['plain text', '<p>一二三</p>', 1, '二三'],
    ['a second node', '<p>一<b>二三</b></p>', 2, '三'],
    ['after leading blanks', '<p>\n   一二</p>', 1, '二'],
    ['after a run of blanks inside', '<p>一 \n 二</p>', 2, '二'],
    ['after zero-width characters', '<p>一\u200b\u200b二</p>', 1, '二'],
    ['a node whose leading blank is dropped', '<p>一 <b> 二</b></p>', 2, '二'],
    ['a node whose leading blank is kept', '<p>一<b> 二</b></p>', 2, '二'],
  ])('finds the node behind an offset: %s', (_, html, offset, rest) => {
    const at = linesOf(html)[0]!.nodeAt(offset)
    expect(at.node.value.slice(at.offset).replace(/^\u200b+/, '')).toBe(rest)
  })

  it('reads a page nested as deep as the parser lets it', () => {
    expect(linesOf(`${'<div>'.repeat(100_000)}深`).map(line => line.text)).toEqual(['深'])
  })
})
