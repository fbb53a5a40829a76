import type { PageExamples } from '../../lib/core/engine/rule.ts'

const guide = (deadline: string): string =>
  `<h1>示例区水务局政府信息公开指南</h1><p>来源：示例区水务局 发布时间：2024-03-01</p><div><p>一、主动公开</p>
<p>本机关自政府信息形成或者变更之日起20个工作日内主动公开，公众可以在本网站检索、查阅、下载，也可以到区档案馆和区图书馆查阅。</p>
<p>二、依申请公开</p><p>申请人提出申请，应当包括姓名或者名称、身份证明、联系方式，申请公开的名称、文号或者便于查询的其他特征性描述，以及信息的形式要求。</p>
<p>${deadline}</p><p>受理机构：示例区水务局办公室，办公地址：示例区清水路1号，联系电话：010-80000000。</p></div>`

export default {
  bad: [
    {
      title: { zh: '没有答复期限', en: 'No deadline' },
      html: guide('本机关收到申请后及时登记，并按照条例的规定办理。'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '只写“规定期限内”', en: 'Only "within the term laid down"' },
      html: guide('本机关在规定的期限内作出答复。'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '20个工作日', en: '20 working days' },
      html: guide('不能当场答复的，自收到申请之日起 20 个工作日内予以答复。'),
      kind: 'disclosure-guide',
    },
    {
      title: { zh: '用汉字写', en: 'In Chinese numerals' },
      html: guide('本机关应当在收到申请之日起二十个工作日内答复申请人。'),
      kind: 'disclosure-guide',
    },
    {
      title: { zh: '写了旧期限，由另一条规则提示', en: 'The old deadline is another rule’s matter' },
      html: guide('自收到申请之日起15个工作日内予以答复。'),
      kind: 'disclosure-guide',
    },
  ],
} satisfies PageExamples
