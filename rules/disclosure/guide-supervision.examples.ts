import type { PageExamples } from '../../lib/core/engine/rule.ts'

const guide = (last: string): string =>
  `<h1>示例区水务局政府信息公开指南</h1><p>来源：示例区水务局 发布时间：2024-03-01</p><div>
<p>本机关公开的政府信息按照主题分类编排，公众可以在本网站政府信息公开专栏检索、查阅、下载，也可以到区档案馆和区图书馆的查阅点查阅。</p>
<p>申请人提出申请，应当包括姓名或者名称、身份证明、联系方式，申请公开的名称、文号或者便于查询的其他特征性描述，以及信息的形式要求，包括获取信息的方式、途径。</p>
<p>自收到申请之日起20个工作日内予以答复。受理机构：示例区水务局办公室，办公地址：示例区清水路1号，联系电话：010-80000000。</p>
<p>${last}</p></div>`

export default {
  bad: [
    {
      title: { zh: '没有监督渠道', en: 'No way to complain' },
      html: guide('欢迎公众关注本机关的政府信息公开工作，并通过电话提出意见和建议，本机关将认真研究。'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '写明复议和诉讼', en: 'Names appeal and suit' },
      html: guide('对答复不服的，可以依法申请行政复议或者提起行政诉讼。'),
      kind: 'disclosure-guide',
    },
    {
      title: { zh: '写明投诉举报', en: 'Names complaints' },
      html: guide('认为本机关未依法履行义务的，可以向上一级行政机关投诉，电话：010-80000001。'),
      kind: 'disclosure-guide',
    },
  ],
} satisfies PageExamples
