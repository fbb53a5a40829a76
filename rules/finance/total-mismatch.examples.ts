import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (body: string, title = '示例区教育局2023年度部门决算'): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区教育局 发布时间：2024-09-05</p>
<div class="content"><p>根据预算法和决算公开的有关要求，现将本部门2023年度收支决算情况公开如下，请社会各界予以监督。</p>
<p>单位：万元</p>
${body}</div></body></html>`

const row = (...cells: string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`

const balance = (spending: string): string => `<table><tr><th colspan="3">收入</th><th colspan="3">支出</th></tr>
${row('项目', '行次', '金额', '项目', '行次', '金额')}
${row('一、一般公共预算财政拨款收入', '1', '1,203.50', '一、教育支出', '31', '980.20')}
${row('二、其他收入', '2', '', '二、住房保障支出', '32', '223.30')}
${row('总计', '3', '1,203.50', '总计', '33', spending)}</table>`

/** As pasted from Word: every number a paragraph, split over spans, heads merged. */
const threePublic = (total: string, running: string): string => `<table>
<tr><td rowspan="3"><p>单位</p></td><td colspan="6"><p>“三公”经费</p></td></tr>
<tr><td rowspan="2"><p>合计</p></td><td rowspan="2"><p>因公出国（境）费</p></td><td colspan="3"><p>公务用车购置及运行费</p></td><td rowspan="2"><p>公务接待费</p></td></tr>
<tr><td><p>小计</p></td><td><p>公务用车<br>购置费</p></td><td><p>公务用车<br>运行费</p></td></tr>
<tr><td><p>示例区教育局</p></td><td><p><span>${total.slice(0, 1)}</span><span>${total.slice(1)}</span></p></td><td><p>-</p></td><td><p>1２.00</p></td><td><p>0.00</p></td><td><p>${running}</p></td><td><p>1.50</p></td></tr></table>`

const coded = (higher: string): string => `<table>
${row('科目编码', '科目名称', '合计', '基本支出', '项目支出')}
${row('205', '教育支出', '900.00', '600.00', '300.00')}
${row('20502', '普通教育', '900.00', '600.00', '300.00')}
${row('2050202', '小学教育', '500.00', '400.00', '100.00')}
${row('2050203', '初中教育', higher, '200.00', '200.00')}
${row('', '合计', '900.00', '600.00', '300.00')}</table>`

const flat = (last: string): string => `<table>${row('支出功能分类', '上年数', '本年数')}
${row('教育支出', '900.00', '980.20')}${row('社会保障和就业支出', '110.00', '118.00')}${row('住房保障支出', '205.00', last)}
${row('合计', '1,215.00', '1,321.50')}</table>`

export default {
  bad: [
    {
      title: { zh: '收入总计不等于支出总计', en: 'Income and spending do not balance' },
      html: page(balance('1,230.50')),
      kind: 'notice',
      findings: [{ messageId: 'table', quote: '收入' }],
    },
    {
      title: {
        zh: '“三公”经费合计不等于三项之和（合并单元格、Word粘贴）',
        en: 'A total of merged cells pasted from Word is wrong',
      },
      html: page(threePublic('15.30', '12.00')),
      kind: 'notice',
      findings: [{ messageId: 'table', quote: '单位' }],
    },
    {
      title: { zh: '公务用车不等于购置加运行', en: 'Cars are not purchase and running' },
      html: page(threePublic('13.50', '11.00')),
      kind: 'notice',
      findings: [{ messageId: 'table', quote: '单位' }],
    },
    {
      title: { zh: '上级科目不等于下级科目之和', en: 'A code is not the sum of those below it' },
      html: page(coded('410.00')),
      kind: 'notice',
      findings: [{ messageId: 'table', quote: '科目编码' }],
    },
    {
      title: { zh: '一列加得上，另一列加不上', en: 'One column adds up, the other does not' },
      html: page(flat('232.30')),
      kind: 'notice',
      findings: [{ messageId: 'table', quote: '支出功能分类' }],
    },
    {
      title: { zh: '说明文字对不上', en: 'The explanation does not add up' },
      html: page(
        '<p>2023年度“三公”经费财政拨款支出决算13.50万元，其中：因公出国（境）费0万元，公务接待费2.50万元，公务用车购置及运行维护费12.00万元（其中，公务用车购置费0万元，公务用车运行维护费12.00万元）。</p>',
      ),
      kind: 'notice',
      findings: [
        {
          messageId: 'text',
          quote:
            '三公”经费财政拨款支出决算13.50万元，其中：因公出国（境）费0万元，公务接待费2.50万元，公务用车购置及运行维护费12.00万元',
        },
      ],
    },
  ],
  good: [
    { title: { zh: '收支平衡', en: 'Balanced' }, html: page(balance('1203.5')), kind: 'notice' },
    {
      title: { zh: '三项加得上', en: 'The three parts add up' },
      html: page(threePublic('13.50', '12.00')),
      kind: 'notice',
    },
    {
      title: { zh: '四舍五入的尾差', en: 'A difference of rounding' },
      html: page(threePublic('13.51', '12.00')),
      kind: 'notice',
    },
    { title: { zh: '科目加得上', en: 'The codes add up' }, html: page(coded('400.00')), kind: 'notice' },
    { title: { zh: '各行加得上', en: 'The rows add up' }, html: page(flat('223.30')), kind: 'notice' },
    {
      title: { zh: '人次和车辆数不是金额', en: 'Persons and cars are no money' },
      html: page(
        `<table>${row('项目', '预算数', '决算数')}${row('合计', '14.00', '13.50')}${row('1.因公出国（境）费', '0', '0')}
${row('2.公务接待费', '2.00', '1.50')}${row('3.公务用车购置及运行维护费', '12.00', '12.00')}${row('其中：公务用车购置费', '0', '0')}
${row('公务用车运行维护费', '12.00', '12.00')}${row('因公出国（境）人次数（人）', '3', '4')}${row('公务用车保有量（辆）', '5', '5')}</table>`,
      ),
      kind: 'notice',
    },
    {
      title: { zh: '合计还含会议费和培训费', en: 'The total counts meetings and training in' },
      html: page(
        `<table>${row('项目', '预算数')}${row('合计', '20.00')}${row('因公出国（境）费', '0')}${row('公务接待费', '2.00')}
${row('公务用车购置及运行费', '12.00')}${row('会议费', '2.00')}${row('培训费', '4.00')}</table>`,
      ),
      kind: 'notice',
    },
    {
      title: { zh: '其中项重复列出，不能相加', en: 'Rows of which some are part of others' },
      html: page(
        `<table>${row('项目', '金额')}${row('合计', '100.00')}${row('工资福利支出', '60.00')}${row('其中：基本工资', '20.00')}
${row('商品和服务支出', '30.00')}${row('资本性支出', '10.00')}</table>`,
      ),
      kind: 'notice',
    },
  ],
} satisfies PageExamples
