import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (
  body: string,
  title = '支持小微企业吸纳就业补贴政策兑现指南',
): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body>
<p>当前位置：<a href="/">首页</a> &gt; <a href="/zcdx/">政策兑现</a></p><h1>${title}</h1>
<p>来源：示例区人力资源和社会保障局 发布时间：2024-05-14</p>
<div class="content">${body}</div></body></html>`

export default {
  bad: [
    {
      title: { zh: '有标准，没有时间和入口', en: 'How much, but neither when nor where' },
      html: page(
        '<p>一、支持对象：本区注册的小微企业。</p><p>二、申报条件：当年新招用高校毕业生。</p><p>三、补贴标准：每招用一人补贴1500元。</p><p>四、申报材料：申请表、劳动合同。</p>',
      ),
      kind: 'service',
      findings: [{ messageId: 'incomplete' }],
    },
    {
      title: { zh: '只有一段宣传', en: 'Nothing but praise' },
      html: page('<p>我区持续优化营商环境，让真金白银的支持直达快享，欢迎广大企业关注。</p>'),
      kind: 'service',
      findings: [{ messageId: 'incomplete' }],
    },
  ],
  good: [
    {
      title: { zh: '六项齐全', en: 'All six' },
      html: page(
        '<p>面向本区注册的小微企业。</p><p>条件：当年新招用高校毕业生。</p><p>标准：每招用一人补贴1500元，最高3万元。</p><p>2024年6月1日至6月30日受理，提供申请表和劳动合同，登录区就业服务平台提交。</p>',
      ),
      kind: 'service',
    },
    {
      title: { zh: '兑现名单不是兑现指南', en: 'A list of those who were paid' },
      html: page('<p>示例科技有限公司等12家。</p>', '就业补贴政策兑现企业名单公示'),
      kind: 'notice',
    },
    {
      title: { zh: '兑现的新闻', en: 'News of it' },
      html: page('<p>截至目前，全区已兑现资金3000万元。</p>', '全区惠企政策兑现情况'),
      kind: 'other',
    },
  ],
} satisfies PageExamples
