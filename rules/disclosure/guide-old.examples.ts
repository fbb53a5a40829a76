import type { PageExamples } from '../../lib/core/engine/rule.ts'

const guide = (date: string): string =>
  `<h1>示例区水务局政府信息公开指南</h1><p>来源：示例区水务局 发布时间：${date}</p><div>
<p>本机关公开的政府信息按照主题分类编排，公众可以在本网站政府信息公开专栏检索、查阅、下载，也可以到区档案馆和区图书馆的查阅点查阅。</p>
<p>申请人提出申请，应当包括姓名或者名称、身份证明、联系方式，申请公开的名称、文号或者便于查询的其他特征性描述，以及信息的形式要求，包括获取信息的方式、途径。</p>
<p>自收到申请之日起20个工作日内予以答复。受理机构：示例区水务局办公室，办公地址：示例区清水路1号，联系电话：010-80000000。</p></div>`

export default {
  bad: [
    {
      title: { zh: '三年没有更新', en: 'Not touched for three years' },
      html: guide('2021-03-09'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'old' }],
    },
  ],
  good: [
    { title: { zh: '今年更新过', en: 'Updated this year' }, html: guide('2024-01-15'), kind: 'disclosure-guide' },
    {
      title: { zh: '三年前的，但设置放宽了', en: 'Three years old, with a wider limit' },
      html: guide('2021-03-09'),
      kind: 'disclosure-guide',
      options: { days: 2000 },
    },
  ],
} satisfies PageExamples
