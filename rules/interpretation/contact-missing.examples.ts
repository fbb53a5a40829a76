import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (
  after: string,
  title = '《示例区促进就业若干措施》政策解读',
): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区人民政府 发布时间：2024-05-14</p>
<div class="content"><p>为促进高质量充分就业，示例区制定了若干措施，共五部分十八条，从岗位开发、技能培训、创业扶持、服务保障和监督管理等方面作出安排。</p>
<p>一是挖掘岗位，支持企业吸纳高校毕业生，每招用一人给予一次性补贴；二是提升技能，开展订单式培训，费用由财政承担；三是扶持创业，提供场地、贷款贴息和导师服务；四是优化服务，建立就业服务站，让求职者在家门口找到工作；五是加强监督，公开资金使用情况，接受社会监督。</p>
${after}</div><div class="footer">主办单位：示例区人民政府 联系电话：010-55550100</div></body></html>`

export default {
  bad: [
    {
      title: { zh: '页脚的电话是网站的，不是解读的', en: 'The telephone of the footer is the site’s' },
      html: page(''),
      kind: 'interpretation',
      findings: [{ messageId: 'missing', quote: '' }],
    },
    {
      title: { zh: '只说欢迎咨询', en: 'It invites questions, and does not say where' },
      html: page('<p>如有疑问，欢迎向有关部门咨询。</p>'),
      kind: 'interpretation',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '文末有解读机构和电话', en: 'Organ and telephone at the end' },
      html: page('<p>解读机构：示例区人力资源和社会保障局　联系电话：010-55550123</p>'),
      kind: 'interpretation',
    },
    {
      title: { zh: '负责人答记者问', en: 'An interview with whoever is in charge' },
      html: page('', '示例区人社局有关负责人就促进就业若干措施答记者问'),
      kind: 'interpretation',
    },
    {
      title: { zh: '“可拨打12333”', en: 'A service number' },
      html: page('<p>政策问题可拨打12333咨询。</p>'),
      kind: 'interpretation',
    },
  ],
} satisfies PageExamples
