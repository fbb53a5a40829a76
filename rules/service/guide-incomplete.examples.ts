import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (body: string, title = '既有住宅加装电梯补贴申请办事指南'): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body>
<p>当前位置：<a href="/">首页</a> &gt; <a href="/bsfw/">办事服务</a> &gt; <a href="/bsfw/bszn/">办事指南</a></p><h1>${title}</h1>
<p>来源：示例区住房和城乡建设委员会 发布时间：2024-05-14</p>
<div class="content">${body}</div></body></html>`

export default {
  bad: [
    {
      title: { zh: '只有依据和一句话', en: 'Its grounds and a sentence' },
      html: page('<p>（法律法规依据：《示例市加装电梯管理办法》）</p><p>欢迎业主申请，我们将热情服务。</p>'),
      kind: 'service',
      findings: [{ messageId: 'incomplete' }],
    },
    {
      title: { zh: '要素都在附件里', en: 'All of it is attached' },
      html: page('<p>加装电梯补贴申请，详见附件。</p><p><a href="P1.doc">加装电梯补贴申请办事指南.doc</a></p>'),
      kind: 'service',
      findings: [{ messageId: 'attached' }],
    },
    {
      title: { zh: '缺一类也报告', en: 'Reported from one gap on' },
      html: page(
        '<p>一、设定依据：《示例市加装电梯管理办法》</p><p>二、受理条件：本区业主</p><p>三、申请材料：申请表</p><p>四、办理地点：政务服务中心</p><p>五、办理时间：周一至周五</p><p>六、办理流程：申请、审核、拨付</p>',
      ),
      kind: 'service',
      options: { from: 1 },
      findings: [{ messageId: 'incomplete' }],
    },
  ],
  good: [
    {
      title: { zh: '要素齐全', en: 'Complete' },
      html: page(
        '<p>一、设定依据：《示例市加装电梯管理办法》</p><p>二、受理条件：本区业主</p><p>三、申请材料：申请表</p><p>四、办理地点：政务服务中心</p><p>五、办理时间：周一至周五</p><p>六、办理流程：申请、审核、拨付</p><p>七、咨询电话：010-55550123</p>',
      ),
      kind: 'service',
    },
    {
      title: { zh: '问答式的指南', en: 'A guide in questions and answers' },
      html: page(
        '<p>谁可以申请？符合规划的本区业主。</p><p>带什么？身份证、产权证和协议书的资料各一份。</p><p>去哪里？街道便民服务中心综合窗口，工作日都可以办理，也可以拨打010-55550123预约。</p><p>依据是《示例市加装电梯管理办法》，第一步申请，第二步审核。</p>',
      ),
      kind: 'service',
    },
    {
      title: { zh: '栏目里的通知不是指南', en: 'A notice of the column is no guide' },
      html: page('<p>因系统升级，本周六暂停办理。</p>', '关于暂停办理加装电梯补贴的通知'),
      kind: 'service',
    },
  ],
} satisfies PageExamples
