import type { PageExamples } from '../../lib/core/engine/rule.ts'

const SORTED =
  '<p>本机关公开的政府信息按照主题分类，以发布日期先后编排。公众可以在本网站政府信息公开专栏检索、查阅、下载，也可以到区档案馆、区图书馆的政府信息查阅点获取，或者关注政务新媒体。</p>'
const OFFICE = [
  '<p>机构名称：示例区水务局办公室</p>',
  '<p>办公地址：示例区清水路1号</p>',
  '<p>办公时间：周一至周五9:00—12:00，14:00—17:30</p>',
  '<p>联系电话：010-80000000</p>',
  '<p>传真号码：010-80000001</p>',
  '<p>互联网联系方式：swj@example.gov.cn</p>',
]
const REST =
  '<p>申请人提出申请，应当包括姓名或者名称、身份证明、联系方式，申请公开的名称、文号或者便于查询的其他特征性描述。收到申请之日起20个工作日内予以答复；需要延长的，延长期限最长不超过20个工作日。对答复不服的，可以依法申请行政复议或者提起行政诉讼。</p>'
const guide = (...parts: string[]): string =>
  `<h1>示例区水务局政府信息公开指南</h1><p>来源：示例区水务局 发布时间：2024-03-01</p><div>${parts.join('\n')}${REST}</div>`

export default {
  bad: [
    {
      title: { zh: '没有办公时间和互联网联系方式', en: 'No hours and no internet contact' },
      html: guide(SORTED, ...OFFICE.filter((_, i) => i !== 2 && i !== 5)),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '没有电话号码，只说可以电话咨询', en: 'No telephone number, only the word' },
      html: guide(SORTED, ...OFFICE.filter((_, i) => i !== 3 && i !== 4), '<p>申请人可以通过电话咨询。</p>'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '没有分类、编排和获取方式', en: 'Nothing on how information is sorted and obtained' },
      html: guide(...OFFICE),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '只提到可以传真申请，没有号码', en: 'Speaks of fax without a number' },
      html: guide(SORTED, ...OFFICE.filter((_, i) => i !== 4), '<p>申请可以信函、传真方式提出。</p>'),
      kind: 'disclosure-guide',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    { title: { zh: '内容齐全', en: 'Complete' }, html: guide(SORTED, ...OFFICE), kind: 'disclosure-guide' },
    {
      title: { zh: '写在表格里，标签有空格', en: 'In a table, labels with blanks' },
      html: guide(
        SORTED,
        '<table><tr><td>受理机构</td><td>政务公开科</td></tr><tr><td>通信地 址</td><td>清水路1号</td></tr><tr><td>受理时间</td><td>法定工作日</td></tr><tr><td>电 话</td><td>(010)80000000</td></tr><tr><td>传 真</td><td>无</td></tr><tr><td>电子邮箱</td><td>swj@example.gov.cn</td></tr></table>',
      ),
      kind: 'disclosure-guide',
    },
    {
      title: { zh: '指南由脚本载入，本页没有文字', en: 'The guide is loaded by a script' },
      html: '<h1>政府信息公开指南</h1><div id="content">正在加载</div>',
      kind: 'disclosure-guide',
    },
  ],
} satisfies PageExamples
