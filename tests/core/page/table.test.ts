import { describe, expect, it } from 'vitest'
import { cellsAbove, cellsOf, tables } from '../../../lib/core/page/table.ts'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'

const read = async (html: string) => (await pageFromHtml({ html })).fact(tables)
const grid = async (html: string) =>
  (await read(html)).map(table => table.rows.map(row => row.map(cell => cell?.words ?? null)))

describe('tables', () => {
  it.each([
    [
      'plain',
      '<table><tr><th>甲<td>乙<tr><td>1<td>2</table>',
      [
        ['甲', '乙'],
        ['1', '2'],
      ],
    ],
    [
      'merged over columns and rows',
      '<table><tr><td rowspan="2" colspan="2">头<td>甲<tr><td>乙<tr><td>1<td>2<td>3</table>',
      [
        ['头', '头', '甲'],
        ['头', '头', '乙'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a row too short',
      '<table><tr><td>甲<td>乙<tr><td>1</table>',
      [
        ['甲', '乙'],
        ['1', null],
      ],
    ],
    [
      'a row span past the end',
      '<table><tr><td rowspan="9">甲<td>乙<tr><td>丙</table>',
      [
        ['甲', '乙'],
        ['甲', '丙'],
      ],
    ],
    [
      'rowspan 0 to the end, colspan 0 as one',
      '<table><tr><td rowspan="0">甲<td colspan="0">乙<tr><td>丙</table>',
      [
        ['甲', '乙'],
        ['甲', '丙'],
      ],
    ],
    ['words that are no spans', '<table><tr><td colspan="x">甲<td rowspan="-2">乙</table>', [['甲', '乙']]],
    [
      'split numbers, full width, blanks',
      '<table><tr><td>合　计<td><p><span>1</span><b>２,０</b>00.5</p></table>',
      [['合计', '12,000.5']],
    ],
    ['a hidden row', '<table><tr style="display:none"><td>藏<tr><td>甲</table>', [['甲']]],
  ])('%s', async (_, html, expected) => {
    expect(await grid(html)).toEqual([expected])
  })

  it('keeps what an inner table holds out of the outer one', async () => {
    expect(await grid('<table><tr><td>外<table><tr><td>内</table></table>')).toEqual([[['外']], [['内']]])
  })

  it('reads numbers; two lines in a cell are none', async () => {
    const [table] = await read('<table><tr><td>1,200.50<td>-<td>10<br>20<td>甲</table>')
    expect(cellsOf(table!.rows[0]!).map(cell => cell.amount)).toEqual([
      { value: 1200.5, decimals: 2, printed: '1,200.50' },
      'nothing',
      null,
      null,
    ])
  })

  it('gives the heads above a cell once each', async () => {
    const [table] = await read('<table><tr><td colspan="2">经费<tr><td>小计<td>购置<tr><td>1<td>2</table>')
    expect(cellsAbove(table!, 1, 0, 2).map(cell => cell.words)).toEqual(['经费', '购置'])
  })

  it('leaves out tables whose grid would be too large', async () => {
    const wide = `<table>${'<tr><td colspan="1000" rowspan="65534">甲</td></tr>'.repeat(3000)}</table>`
    expect(await grid(`${wide}<table><tr><td>乙</table>`)).toEqual([[['乙']]])
  })
})
