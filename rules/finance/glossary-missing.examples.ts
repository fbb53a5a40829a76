import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (body: string, title = '示例区民政局2024年度部门预算'): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区民政局 发布时间：2024-02-05</p><div class="content">${body}</div></body></html>`

const REPORT = [
  '<p>第一部分 部门概况</p><p>示例区民政局是示例区人民政府工作部门，主要职责是拟订全区民政事业发展规划和政策并组织实施，承担社会救助、养老服务、儿童福利、社会组织管理等工作。内设机构8个，下属事业单位3个。</p>',
  '<p>第二部分 收支情况说明</p><p>2024年收入预算12,030.50万元，其中财政拨款11,800.00万元，其他收入230.50万元；支出预算12,030.50万元，其中基本支出3,020.00万元，项目支出9,010.50万元，主要用于困难群众救助、养老机构运营补贴和社区服务设施改造。</p>',
  '<p>政府采购预算320.00万元。2024年填报绩效目标的项目24个，占全部项目的100%。国有资产占用情况：车辆2台。</p>',
  '<p>机关运行经费：2024年安排210.00万元，比上年减少5.00万元，主要是压缩办公费。</p>',
  '<p>“三公”经费：2024年安排6.00万元，其中因公出国（境）费0万元，公务接待费0万元，公务用车运行维护费6.00万元。</p>',
  '<p>第三部分 名词解释</p><p>一般公共预算财政拨款：指由一般公共预算安排的资金。</p>',
]
/** The report without one of its parts, counted from 0. */
const without = (part: number): string => page(REPORT.filter((_, i) => i !== part).join('\n'))

export default {
  bad: [
    {
      title: { zh: '没有名词解释', en: 'No explanation of terms' },
      html: without(5),
      kind: 'notice',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '决算也一样，标题写“单位决算”', en: 'The same of a final account, called 单位决算' },
      html: without(5).replaceAll('民政局2024年度部门预算', '福利院2023年单位决算公开'),
      kind: 'notice',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '标题只写单位名称和“预算”', en: 'The title says only the office and 预算' },
      html: without(5).replaceAll('年度部门预算', '年预算信息公开'),
      kind: 'other',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    { title: { zh: '完整的部门预算', en: 'A whole report' }, html: without(-1), kind: 'notice' },
    {
      title: { zh: '附件里另有报告，本页说不准', en: 'An attachment holds the report: this page cannot tell' },
      html: page(`${REPORT.slice(0, 3).join('')}<p>附件：<a href="ys.pdf">2024年部门预算.pdf</a></p>`),
      kind: 'notice',
    },
    {
      title: { zh: '区级预算草案报告不在此列', en: 'The report on the district budget is another matter' },
      html: page(REPORT.slice(0, 3).join(''), '关于示例区2024年预算执行情况和2025年预算草案的报告'),
      kind: 'notice',
    },
    {
      title: { zh: '印发通知不是预算', en: 'A circular about budgets is none' },
      html: page(REPORT.slice(0, 3).join(''), '关于编制2024年部门预算的通知'),
      kind: 'notice',
    },
  ],
} satisfies PageExamples
