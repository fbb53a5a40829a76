import type { PageExamples } from '../../lib/core/engine/rule.ts'

const cells = (values: readonly (number | string)[]): string => values.map(value => `<td>${value}</td>`).join('')
const ZEROS = [0, 0, 0, 0, 0, 0, 0]

/** The table of requests as the form has it, with its merged cells. */
const requests = (changed: { fresh?: number[]; granted?: number[]; total?: number[] } = {}): string => `<table>
<tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>
<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
<tr>${cells(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'])}</tr>
<tr><td colspan="3">一、本年新收政府信息公开申请数量</td>${cells(changed.fresh ?? [12, 3, 0, 0, 1, 0, 16])}</tr>
<tr><td colspan="3">二、上年结转政府信息公开申请数量</td>${cells([1, 0, 0, 0, 0, 0, 1])}</tr>
<tr><td rowspan="6">三、本年度办理结果</td><td colspan="2">（一）予以公开</td>${cells(changed.granted ?? [5, 2, 0, 0, 1, 0, 8])}</tr>
<tr><td colspan="2">（二）部分公开（区分处理的，只计这一情形，不计其他情形）</td>${cells([2, 0, 0, 0, 0, 0, 2])}</tr>
<tr><td rowspan="2">（三）不予公开</td><td>1.属于国家秘密</td>${cells(ZEROS)}</tr>
<tr><td>2.其他法律行政法规禁止公开</td>${cells([1, 0, 0, 0, 0, 0, 1])}</tr>
<tr><td>（四）无法提供</td><td>1.本机关不掌握相关政府信息</td>${cells([3, 1, 0, 0, 0, 0, 4])}</tr>
<tr><td colspan="2">（七）总计</td>${cells(changed.total ?? [11, 3, 0, 0, 1, 0, 15])}</tr>
<tr><td colspan="3">四、结转下年度继续办理</td>${cells([2, 0, 0, 0, 0, 0, 2])}</tr></table>`

const FIVE = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const appeals = (...values: (number | string)[]): string => `<table>
<tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>
<tr>${FIVE.map(name => `<td rowspan="2">${name}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
<tr>${cells(FIVE)}${cells(FIVE)}</tr>
<tr>${cells(values)}</tr></table>`

const page = (
  table: string,
): string => `<h1>示例区水务局2023年政府信息公开工作年度报告</h1><p>来源：示例区水务局 发布时间：2024-01-20</p>
<div><p>三、收到和处理政府信息公开申请情况</p>${table}</div>`

const QUOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

export default {
  bad: [
    {
      title: { zh: '新收加结转不等于办结加结转下年', en: 'New and old requests are not those done and left' },
      html: page(requests({ fresh: [13, 3, 0, 0, 1, 0, 17] })),
      kind: 'annual-report',
      findings: [{ messageId: 'requests', quote: QUOTE }],
    },
    {
      title: { zh: '一行的总计错了', en: 'The total of a row is wrong' },
      html: page(requests({ granted: [5, 2, 0, 0, 1, 0, 7] })),
      kind: 'annual-report',
      findings: [{ messageId: 'requests', quote: QUOTE }],
    },
    {
      title: { zh: '办理结果之和不等于总计', en: 'The results are not their total' },
      html: page(requests({ granted: [4, 2, 0, 0, 1, 0, 7] })),
      kind: 'annual-report',
      findings: [{ messageId: 'requests', quote: QUOTE }],
    },
    {
      title: { zh: '行政诉讼的总计错了', en: 'The total of suits is wrong' },
      html: page(appeals(1, 0, 0, 0, 1, 2, 0, 0, 1, 2, 0, 0, 0, 0, 0)),
      kind: 'annual-report',
      findings: [{ messageId: 'appeals', quote: '行政复议' }],
    },
  ],
  good: [
    { title: { zh: '全部对得上', en: 'All adds up' }, html: page(requests()), kind: 'annual-report' },
    {
      title: { zh: '空格和横线当作零', en: 'Blanks and dashes are zero' },
      html: page(appeals(1, '', '-', 0, 1, 2, '', '', 1, 3, '&nbsp;', '', '', '', '')),
      kind: 'annual-report',
    },
    {
      title: { zh: '旧格式的统计表', en: 'A table of the old form' },
      html: page(
        '<table><tr><td>指标</td><td>数量</td></tr><tr><td>收到申请数</td><td>3</td></tr><tr><td>答复数</td><td>5</td></tr></table>',
      ),
      kind: 'annual-report',
    },
    {
      title: { zh: '列数不清楚的表，不下结论', en: 'A table whose columns cannot be told' },
      html: page(
        '<table><tr><td>本年新收</td><td>3</td></tr><tr><td>上年结转</td><td>0</td></tr><tr><td>结转下年度</td><td>1</td></tr></table>',
      ),
      kind: 'annual-report',
    },
  ],
} satisfies PageExamples
