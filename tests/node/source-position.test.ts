import type { Nodes } from 'hast'
import { describe, expect, it } from 'vitest'
import { pageFromHtml } from '../../lib/node/page-from-html.ts'
import { createPosition } from '../../lib/node/source-position.ts'

describe('positions of comments', () => {
  it.each([
    ['at the start of a line', '<p>一</p>\n<!-- 甲乙丙 --><p>二', 2, 7, 8],
    ['behind words', '<p>一二<!-- 甲乙丙 --></p>', 1, 12, 13],
    ['behind a blank', '<p> <!-- 甲乙丙 --></p>', 1, 11, 12],
    ['after lines that end with CRLF', '<p>\r\n<!--\r\n\r\n 甲乙丙 -->', 4, 3, 4],
    ['behind another comment', '<!--x--><!-- 甲乙丙 -->', 1, 15, 16],
    ['that ends oddly', '<p><!-- 甲乙丙 --!>', 1, 10, 11],
    ['that never ends', '<p>一<!-- 甲乙丙 ', 1, 11, 12],
    ['that is none', '<p>一<! 甲乙丙>', 1, 9, 10],
  ])('%s', async (_, html, line, column, endColumn) => {
    const page = await pageFromHtml({ html, url: null })
    const node = page.comments.at(-1)!
    const start = node.value.indexOf('乙')
    expect(createPosition(html)({ node, start, end: start + 1 })).toEqual({ line, column, endLine: line, endColumn })
  })

  it('of the whole comment', async () => {
    const html = '<p>一 <!-- 甲 --> 二'
    const page = await pageFromHtml({ html, url: null })
    expect(createPosition(html)({ node: page.comments[0]! })).toEqual({ line: 1, column: 6, endLine: 1, endColumn: 16 })
  })
})

describe('positions inside texts and attributes', () => {
  it.each([
    ['behind references', '<p>&amp;&nbsp;&copy; 甲乙', '甲', 1, 22],
    ['behind references without semicolon', '<p>&amp &copy甲乙', '甲', 1, 14],
    ['behind an ampersand that means itself', '<p>a&b &nosuch; &ampx甲乙', '甲', 1, 22],
    ['behind CRLF', '<p>一\r\n二\r\n甲乙', '甲', 3, 1],
    ['behind a tag that was dropped', '<p>一</x></td>甲乙', '甲', 1, 14],
    ['behind a sign that is no tag', '<p>a < b <3 甲乙', '甲', 1, 13],
    ['in a title, where tags are text', '<title><b>甲乙', '甲', 1, 11],
    ['in a textarea, behind its first line break', '<textarea>\r\n<p>甲乙', '甲', 2, 4],
    ['in a script, where references are text', '<script>"&amp;<b>甲乙"</script>', '甲', 1, 18],
  ])('%s', async (_, html, quote, line, column) => {
    const page = await pageFromHtml({ html, url: null })
    const stack: Nodes[] = [page.root]
    const position = createPosition(html)
    for (let node = stack.pop(); node; node = stack.pop()) {
      if ('children' in node) stack.push(...node.children)
      if (node.type !== 'text' || !node.value.includes(quote)) continue
      const start = node.value.indexOf(quote)
      expect(position({ node, start, end: start + 2 })).toEqual({ line, column, endLine: line, endColumn: column + 2 })
      // Asked again, and from an earlier place.
      expect(position({ node, start: 0, end: 1 })).not.toBeNull()
      expect(position({ node, start: start + 1, end: start + 2 })).toMatchObject({ line, column: column + 1 })
    }
    expect.assertions(3)
  })

  it.each([
    ['of signs', '<img alt="a > b < 甲乙">', 1, 19],
    ['of references', "<img alt='&lt;&quot;甲乙'>", 1, 21],
    ['of an address, where &copy= is no reference', '<img src=x alt="?a=1&copy=2&amp;甲乙">', 1, 33],
    ['without quotes', '<img src=a.png alt=甲乙>', 1, 20],
    ['with blanks around the sign', '<img alt = "甲乙">', 1, 13],
    ['over lines', '<img\n  title="b"\n  alt="甲乙">', 3, 8],
  ])('in an attribute %s', async (_, html, line, column) => {
    const page = await pageFromHtml({ html, url: null })
    const node = page.elements('img')[0]!
    const start = String(node.properties.alt).indexOf('甲')
    const at = { node, attribute: 'alt', start, end: start + 2 }
    expect(createPosition(html)(at)).toEqual({ line, column, endLine: line, endColumn: column + 2 })
  })

  it('is null for what has no place in the source', async () => {
    const page = await pageFromHtml({ html: '一', url: null })
    expect(createPosition('一')({ node: page.elements('html')[0]! })).toBeNull()
  })
})
