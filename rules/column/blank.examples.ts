import type { SiteExamples } from '../../lib/core/engine/rule.ts'
import type { PageFacts } from '../../lib/core/page/page-facts.ts'

const page = (name: string, words: string, scripted = false): Partial<PageFacts> => ({
  kind: 'column-list',
  breadcrumb: ['首页', name],
  blank: { words, scripted },
})
const FILLED: Partial<PageFacts> = {
  kind: 'column-list',
  breadcrumb: ['首页', '政府公报'],
  items: [{ text: '示例公报第一期', href: null, date: '2024-04-19', list: 0, validity: null, pinned: false }],
}
const URL = 'https://www.example.gov.cn/ztzl/lsj/'

export default {
  bad: [
    {
      title: { zh: '栏目页写着“暂无数据”', en: 'The page says that there are no data' },
      pages: { [URL]: page('老旧小区综合整治', '暂无数据') },
      findings: [{ messageId: 'blank', url: URL }],
    },
    {
      title: { zh: '“正在建设中”的栏目', en: 'A column under construction' },
      pages: { [URL]: page('青年就业', '栏目正在建设中，敬请期待') },
      findings: [{ messageId: 'blank', url: URL }],
    },
    {
      title: {
        zh: '工作要点要求的栏目一条信息也没有，由人核对',
        en: 'A column of the work points lists nothing: a person checks',
      },
      pages: { [URL]: page('政策公开讲', '') },
      findings: [{ messageId: 'empty', url: URL }],
    },
    {
      title: { zh: '五个空白栏目，达到单项否决', en: 'Five blank columns: a veto' },
      pages: {
        'https://www.example.gov.cn/': { kind: 'home' },
        ...Object.fromEntries(
          [1, 2, 3, 4, 5].map(n => [`https://www.example.gov.cn/c${n}/`, page(`专题${n}`, '暂无内容')]),
        ),
      },
      findings: [
        ...[1, 2, 3, 4, 5].map(n => ({ messageId: 'blank', url: `https://www.example.gov.cn/c${n}/` })),
        { messageId: 'many', url: 'https://www.example.gov.cn/' },
      ],
    },
  ],
  good: [
    {
      title: { zh: '有内容的栏目', en: 'A column with entries' },
      pages: { 'https://www.example.gov.cn/gb/': FILLED },
    },
    {
      title: { zh: '列表由脚本填充，无法判断', en: 'A script fills the list: nobody can tell' },
      pages: { [URL]: page('政策公开讲', '', true), 'https://www.example.gov.cn/gb/': FILLED },
      cannotTell: true,
    },
    {
      title: { zh: '最后一页之后的空页', en: 'A page after the last one' },
      pages: { 'https://www.example.gov.cn/gb/index_9.html': page('政府公报', '暂无数据') },
    },
    {
      title: { zh: '领导信箱是表单，没有列表', en: 'A mailbox is a form, not a list' },
      pages: { [URL]: page('区长信箱', '') },
    },
  ],
} satisfies SiteExamples
