import type { Nodes } from 'hast'
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as theirs } from 'parse5'
import { describe, expect, it } from 'vitest'
import { toProperties } from '../../lib/core/page/tree.ts'
import { parseHtml } from '../../lib/node/parse-html.ts'
import { createPosition } from '../../lib/node/source-position.ts'
import { randomMarkup } from '../support/random-markup.ts'

type Parse5Node = DefaultTreeAdapterTypes.Node

/** Each node beside parse5's own, in document order; fails where the two trees part. */
function* pairs(html: string): Generator<[Nodes, Parse5Node]> {
  const stack: [Nodes, Parse5Node][] = [[parseHtml(html), parse(html, { sourceCodeLocationInfo: true })]]
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    yield pair
    const [mine, other] = pair
    if (mine.type === 'element' && mine.content && 'content' in other)
      stack.push([mine.content, other.content as Parse5Node])
    const children = 'children' in mine ? mine.children : []
    const others = 'childNodes' in other ? other.childNodes : []
    expect(children.map(describeMine)).toEqual(others.map(describeTheirs))
    for (const [i, child] of children.entries()) stack.push([child, others[i]!])
  }
}

const describeMine = (node: Nodes): unknown => {
  if (node.type === 'element') return [node.tagName, node.properties]
  return node.type === 'text' || node.type === 'comment' ? [node.type, node.value] : [node.type]
}

const describeTheirs = (node: Parse5Node): unknown => {
  if (theirs.isElementNode(node))
    return [node.tagName, toProperties(node.attrs, node.namespaceURI === 'http://www.w3.org/2000/svg')]
  if (theirs.isTextNode(node)) return ['text', node.value]
  return theirs.isCommentNode(node) ? ['comment', node.data] : ['doctype']
}

const TAGGED_ELSEWHERE = new Set(['a', 'b', 'i', 'em', 'font', 'body', 'html', 'head'])
const SEEDS = Array.from({ length: 400 }, (_, seed) => seed)

describe('parseHtml', () => {
  it('builds the tree that parse5 builds', () => {
    let nodes = 0
    for (const seed of SEEDS)
      for (const awkward of [false, true])
        for (const _ of pairs(randomMarkup(seed, { tables: true, dropped: true, awkward }))) nodes++
    expect(nodes).toBeGreaterThan(10_000)
  })

  it.each([
    ['nothing', ''],
    ['a doctype alone', '<!DOCTYPE html>'],
    ['frames', '<frameset><frame src=a><noframes>b</noframes></frameset>'],
    ['text before and after', 'a<html>b</html>c<!--d-->'],
    ['attributes of a second body', '<body class=a><p>x<body id=b class=c>'],
    ['formatting across blocks', '<p><b>a<div>b</b>c</div></p>'],
    ['stray table content', '<table>a<tr>b<td>c</table>d'],
    ['null bytes', '<p>a\0b<!--\0--><div title="\0">'],
    ['carriage returns', '<p>a\r\nb\rc<pre>\r\nd</pre>'],
    ['a null byte in a script', '<script>a\0 b</script><style>\0</style>'],
    [
      'long runs',
      `<p title="${'甲&amp;"'.repeat(30_000)}>${'乙 '.repeat(70_000)}<script>${'c\r\n'.repeat(40_000)}</script>丁`,
    ],
    ['a lone surrogate', '<p>a\ud800b<!--\udc00--><i title="\ud842">\udfb7'],
    ['an unfinished comment', '<p>a<!-- b - c'],
    ['an unfinished script', '<p>a<script>b \n c'],
    ['an unfinished tag', '<p>a<div title="b'],
  ])('agrees with parse5 on %s', (_, html) => {
    expect([...pairs(html)].length).toBeGreaterThan(0)
  })
})

describe('createPosition', () => {
  it('finds start tags where parse5 sees them, or not at all', () => {
    let found = 0
    let missed = 0
    for (const seed of SEEDS) {
      const html = randomMarkup(seed, { tables: true, dropped: true })
      const position = createPosition(html)
      const first = new Set<number>()
      for (const [mine, other] of pairs(html)) {
        if (mine.type !== 'element' || !theirs.isElementNode(other)) continue
        const tag = other.sourceCodeLocation?.startTag ?? other.sourceCodeLocation
        const range = position({ node: mine })
        if (!tag) {
          // Implied, so without a tag; but for formatting that the parser repeats, and for a body whose tag comes late.
          if (!TAGGED_ELSEWHERE.has(mine.tagName)) expect([html, range]).toEqual([html, null])
          continue
        }
        if (range) {
          found++
          expect([html, range]).toEqual([
            html,
            { line: tag.startLine, column: tag.startCol, endLine: tag.endLine, endColumn: tag.endCol },
          ])
        } else if (!first.has(tag.startOffset)) missed++
        first.add(tag.startOffset)
      }
    }
    // What the parser repeats (formatting that it carries into the next block) has no tag of its own there.
    expect(found).toBeGreaterThan(3_000)
    expect(missed).toBeLessThan(found / 100)
  })

  it('finds attribute values', () => {
    let found = 0
    for (const seed of SEEDS) {
      const html = randomMarkup(seed, { tables: false, dropped: true })
      const lines = html.split(/\r\n|\n/)
      const position = createPosition(html)
      for (const [mine] of pairs(html)) {
        if (mine.type !== 'element') continue
        for (const attribute of ['title', 'href', 'alt', 'style', 'id']) {
          const range = mine.properties[attribute] === undefined ? null : position({ node: mine, attribute })
          if (!range || range.line !== range.endLine || !position({ node: mine })) continue
          found++
          const written = lines[range.line - 1]!.slice(range.column - 1, range.endColumn - 1)
          expect(written.replace('&amp;', '&')).toBe(String(mine.properties[attribute]))
        }
      }
    }
    expect(found).toBeGreaterThan(1_000)
  })

  it('finds texts, through references, line ends and dropped tags', () => {
    let found = 0
    for (const seed of SEEDS) {
      const html = randomMarkup(seed, { tables: false, dropped: true })
      const position = createPosition(html)
      for (const [mine, other] of pairs(html)) {
        const { sourceCodeLocation: at } = other as DefaultTreeAdapterTypes.TextNode
        if (mine.type !== 'text' || !at) continue
        found++
        const start = { line: at.startLine, column: at.startCol }
        expect([html, mine.value, position({ node: mine })]).toEqual([
          html,
          mine.value,
          { ...start, endLine: at.endLine, endColumn: at.endCol },
        ])
      }
    }
    expect(found).toBeGreaterThan(3_000)
  })
})
