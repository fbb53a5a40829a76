import { expect, it } from 'vitest'
import { lineTraits } from '../../../lib/core/page/line-traits.ts'
import { pageOf } from '../../../lib/node/page-from-html.ts'

it.each<[string, string, { linked: number; links: number; chrome: boolean; cell: boolean }[]]>([
  ['free text', '<p>通知公告</p>', [{ linked: 0, links: 0, chrome: false, cell: false }]],
  [
    'a link in a line',
    '<p>来源：<a href=1>民<b>政</b>局</a></p>',
    [{ linked: 3, links: 1, chrome: false, cell: false }],
  ],
  ['two links', '<p><a href=1>甲</a> | <a href=2>乙</a></p>', [{ linked: 2, links: 2, chrome: false, cell: false }]],
  [
    'a link around blocks',
    '<a href=1><h3>标题</h3><p>摘要</p></a>',
    [
      { linked: 2, links: 1, chrome: false, cell: false },
      { linked: 2, links: 1, chrome: false, cell: false },
    ],
  ],
  [
    'controls and navigation',
    '<nav><p>甲</p></nav><select><option>乙</option></select>',
    [
      { linked: 0, links: 0, chrome: true, cell: false },
      { linked: 0, links: 0, chrome: true, cell: false },
    ],
  ],
  [
    'a cell',
    '<table><tr><td>甲</td></tr><caption>乙</caption></table>',
    [
      { linked: 0, links: 0, chrome: false, cell: true },
      { linked: 0, links: 0, chrome: false, cell: false },
    ],
  ],
])('lineTraits: %s', (_, html, expected) => {
  const traits = pageOf({ html }, text => text).fact(lineTraits)
  expect(traits.map(({ linked, links, chrome, cell }) => ({ linked, links: links.length, chrome, cell }))).toEqual(
    expected,
  )
})
