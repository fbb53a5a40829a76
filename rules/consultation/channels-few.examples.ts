import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (title: string, body: string, around = ''): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body>${around}<h1>${title}</h1>
<p>来源：示例区发展和改革委员会 发布时间：2024-05-06</p>
<div class="content"><p>为提高决策的科学性，我委起草了有关文件，现向社会公开征求意见，欢迎社会各界提出宝贵意见。</p>
${body}</div></body></html>`

const DRAFT = '关于《示例区促进就业若干措施（征求意见稿）》公开征求意见的公告'

export default {
  bad: [
    {
      title: { zh: '只有一个邮箱', en: 'One mailbox' },
      html: page(DRAFT, '<p>请于2024年6月6日前将意见发送至电子邮箱：fgw@example.gov.cn。</p>'),
      kind: 'consultation',
      findings: [{ messageId: 'few' }],
    },
    {
      title: { zh: '没有说怎么提', en: 'Not a word on how' },
      html: page(DRAFT, '<p>征求意见时间为2024年5月6日至6月6日。在我区网站公布期间，请将意见反馈至我委办公室。</p>'),
      kind: 'consultation',
      findings: [{ messageId: 'none' }],
    },
    {
      title: { zh: '要求三种', en: 'Three asked for' },
      html: page(DRAFT, '<p>联系电话：010-55550123，电子邮箱：fgw@example.gov.cn。</p>'),
      kind: 'consultation',
      options: { least: 3 },
      findings: [{ messageId: 'few' }],
    },
  ],
  good: [
    {
      title: { zh: '邮箱和信函', en: 'Mailbox and letters' },
      html: page(DRAFT, '<p>1.电子邮箱：fgw@example.gov.cn；2.来信请寄：示例区示例路1号发展改革委，邮编100000。</p>'),
      kind: 'consultation',
    },
    {
      title: { zh: '页面上的表单也是渠道', en: 'A form of the page counts' },
      html: page(
        DRAFT,
        '<p>也可以拨打010-55550123反映。</p>',
        '<form><label for="o">您的意见</label><textarea id="o"></textarea></form>',
      ),
      kind: 'consultation',
    },
    {
      title: { zh: '问卷调查不检查', en: 'A survey is not looked at' },
      html: page('示例区公共服务满意度问卷调查', '<p>请点击开始答题。</p>'),
      kind: 'consultation',
    },
  ],
} satisfies PageExamples
