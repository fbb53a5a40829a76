import type { PageExamples } from '../../lib/core/engine/rule.ts'

const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
]
const TEXT =
  '<p>本机关认真执行政府信息公开条例，健全主动公开目录，规范申请的登记、审核、办理、答复和归档，依托门户网站和政务新媒体及时发布信息，全年组织业务培训两次，没有发生泄密事件。</p>'
const page = (
  headings: readonly string[],
  year = 2023,
): string => `<html><head><title>示例区水务局${year}年政府信息公开工作年度报告</title>
<meta name="ArticleTitle" content="示例区水务局${year}年政府信息公开工作年度报告"></head><body><h1>示例区水务局${year}年政府信息公开工作年度报告</h1>
<p>来源：示例区水务局 发布时间：${year + 1}-01-20</p><div class="content">${headings.map(heading => `<p>${heading}</p>${TEXT}`).join('\n')}</div></body></html>`

export default {
  bad: [
    {
      title: { zh: '缺第六部分', en: 'Without the sixth part' },
      html: page(HEADINGS.slice(0, 5)),
      kind: 'annual-report',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '缺复议诉讼部分', en: 'Without the part on appeals and suits' },
      html: page(HEADINGS.filter((_, i) => i !== 3)),
      kind: 'annual-report',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '只有附件', en: 'An attachment only' },
      html: page([]).replace(
        '<div class="content">',
        '<div class="content"><p>年度报告见附件。</p><p><a href="nb.doc">示例区水务局2023年政府信息公开工作年度报告.doc</a></p>',
      ),
      kind: 'annual-report',
      findings: [{ messageId: 'notText' }],
    },
  ],
  good: [
    { title: { zh: '六个部分齐全', en: 'All six' }, html: page(HEADINGS), kind: 'annual-report' },
    {
      title: { zh: '标题措辞略有不同', en: 'Headings in other words' },
      html: page([
        '（一）基本情况',
        '（二）主动公开情况',
        '（三）依申请公开办理情况',
        '（四）因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        '（五）存在的问题和下一步打算',
        '（六）其他需要说明的事项',
      ]),
      kind: 'annual-report',
    },
    {
      title: { zh: '2016年的报告按当时的格式', en: 'A report of 2016 has the form of its time' },
      html: page(['一、基本工作情况', '二、主动公开政府信息情况', '三、依申请公开政府信息情况'], 2016),
      kind: 'annual-report',
    },
    {
      title: { zh: '政府网站工作年度报表是另一种报告', en: 'The report on the website is another one' },
      html: page([]).replaceAll('政府信息公开工作年度报告', '政府网站工作年度报表'),
      kind: 'annual-report',
    },
  ],
} satisfies PageExamples
