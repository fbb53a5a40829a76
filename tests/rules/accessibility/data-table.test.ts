import { describe, expect, it } from 'vitest'
import { pageFromHtml } from '../../../lib/node/page-from-html.ts'
import { cellsOf, headlessRow, wordsOf } from '../../../rules/accessibility/_data-table.ts'

const row = (...cells: string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`

/** The words of the row that heads the columns, for the first table of the markup. */
const headOf = async (html: string): Promise<string[] | null> => {
  const page = await pageFromHtml({ html, url: null })
  const head = headlessRow(page.elements('table')[0]!)
  return head ? cellsOf(head).map(wordsOf) : null
}

describe('headlessRow', () => {
  it.each([
    [
      'names with a number first',
      row('序号', '姓名', '单位') + row('1', '示例甲', '一小') + row('2', '示例乙', '二小'),
      ['序号', '姓名', '单位'],
    ],
    ['blanks within a word', row('姓 名', '岗 位') + row('示例甲', '教师') + row('示例乙', '医生'), ['姓名', '岗位']],
    [
      'one known word over numbers',
      row('镇街', '第一季度', '金额') + row('东镇', '120', '3') + row('西镇', '1,300', '4'),
      ['镇街', '第一季度', '金额'],
    ],
    [
      'a title and a unit above',
      '<tr><td colspan="2">分解表</td></tr><tr><td colspan="2">单位：万元</td></tr>' +
        row('单位', '金额') +
        row('东镇', '12') +
        row('西镇', '30'),
      ['单位', '金额'],
    ],
    [
      'an empty corner',
      row('', '预算数', '决算数') + row('基本支出', '10', '9') + row('项目支出', '5', '5'),
      ['', '预算数', '决算数'],
    ],
  ])('%s', async (_, rows, head) => {
    expect(await headOf(`<table>${rows}</table>`)).toEqual(head)
  })

  it.each([
    [
      'header cells',
      '<table><tr><th>姓名</th><th>单位</th></tr><tr><td>甲</td><td>一</td></tr><tr><td>乙</td><td>二</td></tr></table>',
    ],
    ['a scope', `<table><tr><td scope="col">姓名</td><td>单位</td></tr>${row('甲', '一')}${row('乙', '二')}</table>`],
    ['two rows', `<table>${row('姓名', '单位')}${row('甲', '一小')}</table>`],
    [
      'links in the first row',
      `<table>${row('<a href="/1">项目名称</a>', '日期')}${row('a', 'b')}${row('c', 'd')}</table>`,
    ],
    [
      'prose in the first row',
      `<table>${row('为了做好项目申报工作，现将有关事项、单位名称通知如下请遵照执行', '单位')}${row('a', 'b')}${row('c', 'd')}</table>`,
    ],
    [
      'pairs of names and values',
      `<table>${row('姓名', '甲', '性别', '男')}${row('单位', '一小', '职务', '教师')}${row('电话', '无', '地址', '东镇')}</table>`,
    ],
    ['a form on paper', `<table>${row('姓名', '单位', '职务')}${row('', '', '')}${row('', '', '')}</table>`],
    [
      'a table within',
      `<table><tr><td>姓名</td><td><table>${row('单位', '金额')}</table></td></tr>${row('a', 'b')}${row('c', 'd')}</table>`,
    ],
    ['fields to fill in', `<table>${row('姓名', '单位')}${row('<input>', 'b')}${row('c', 'd')}</table>`],
    ['a role', `<table role="presentation">${row('姓名', '单位')}${row('a', 'b')}${row('c', 'd')}</table>`],
    ['words that head nothing known', `<table>${row('东', '西')}${row('南', '北')}${row('左', '右')}</table>`],
  ])('none: %s', async (_, html) => {
    expect(await headOf(html)).toBeNull()
  })
})
