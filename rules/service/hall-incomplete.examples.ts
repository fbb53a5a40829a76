import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (body: string, title = '示例区政务服务中心政务公开专区'): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区政务服务和数据管理局 发布时间：2024-05-14</p>
<div class="content"><p>专区提供政府公报、政策文件和办事指南的查阅，设有自助查询终端和政策咨询窗口，由专人引导。</p>${body}</div></body></html>`

export default {
  bad: [
    {
      title: { zh: '只有功能介绍', en: 'What it offers, and nothing more' },
      html: page('<p>欢迎市民前来查阅。</p>'),
      kind: 'other',
      findings: [{ messageId: 'incomplete' }],
    },
    {
      title: { zh: '有地址，没有时间和电话', en: 'Where, but neither when nor whom to call' },
      html: page('<p>地址：示例区示例路1号。</p>', '示例区政务服务大厅简介'),
      kind: 'other',
      findings: [{ messageId: 'incomplete' }],
    },
  ],
  good: [
    {
      title: { zh: '三项齐全', en: 'All three' },
      html: page('<p>位于示例路1号一层，工作日9:00至17:00开放，咨询电话010-55550123。</p>'),
      kind: 'other',
    },
    {
      title: { zh: '大厅里发生的事', en: 'What happened in the hall' },
      html: page('<p>今天上午，专区迎来首批读者。</p>', '示例区政务服务中心政务公开专区迎来首批读者'),
      kind: 'other',
    },
  ],
} satisfies PageExamples
