import type { PageExamples } from '../../lib/core/engine/rule.ts'

const TEXT =
  '<p>第一条　为了加强公园管理，保护公园环境，根据有关法律法规，结合本区实际，制定本办法，本区公园的规划、建设、保护和管理适用本办法。</p><p>第二条　区园林绿化部门负责本区公园的监督管理工作，街道办事处协助做好辖区内公园的日常管理。</p>'
const SOURCE = '<p>来源：某局　发布时间：2024-05-14</p>'

export default {
  bad: [
    {
      title: { zh: '正式文件的标题还是送审稿', en: 'A policy whose title still calls it a draft' },
      html: `<h1>某区公园管理办法（送审稿）</h1>${SOURCE}${TEXT}`,
      kind: 'policy',
      findings: [{ messageId: 'title', quote: '（送审稿）' }],
    },
    {
      title: { zh: '印发通知里的征求意见稿', en: 'A draft that was sent out as a policy' },
      html: `<h1>某区人民政府关于印发《某区公园管理办法（征求意见稿）》的通知</h1>${SOURCE}${TEXT}`,
      kind: 'policy',
      findings: [{ messageId: 'title', quote: '（征求意见稿）》的通知' }],
    },
    {
      title: { zh: '题下注明第几次修改稿', en: 'A note below the title' },
      html: `<h1>某区公园管理办法</h1>${SOURCE}<p style="text-align:center">（讨论稿）</p>${TEXT}`,
      kind: 'policy',
      findings: [{ messageId: 'text', quote: '（讨论稿）' }],
    },
    {
      title: { zh: '附件是会签稿', en: 'An attachment is a draft' },
      html: `<h1>某区人民政府关于印发某区公园管理办法的通知</h1>${SOURCE}${TEXT}<p>附件：<a href="/f/1.docx">某区公园管理办法（会签稿）.docx</a></p>`,
      kind: 'policy',
      findings: [{ messageId: 'attachment' }],
    },
  ],
  good: [
    {
      title: { zh: '正式文本', en: 'The final text' },
      html: `<h1>某区公园管理办法</h1>${SOURCE}${TEXT}<p>某区公园管理办法（送审稿）由区司法局审查。</p>`,
      kind: 'policy',
    },
    {
      title: { zh: '意见征集页面', en: 'A consultation' },
      html: `<h1>关于公开征求《某区公园管理办法（征求意见稿）》意见的公告</h1>${SOURCE}<p>现向社会公开征求意见，意见反馈截至2024年6月30日。</p>${TEXT}`,
      kind: 'notice',
    },
    {
      title: { zh: '正在征求意见的草案正文', en: 'The text of a draft that is out for opinions' },
      html: `<p>首页 &gt; 意见征集 &gt; 正文</p><h1>某区公园管理办法（征求意见稿）</h1>${SOURCE}${TEXT}<p>请将修改意见于6月30日前反馈至区园林绿化局。</p>`,
      kind: 'policy',
    },
    {
      title: { zh: '依法公示的环评报批稿', en: 'Drafts that the law wants published' },
      html: `<h1>某建设项目环境影响报告书（报批稿）公示</h1>${SOURCE}${TEXT}`,
      kind: 'notice',
    },
    {
      title: { zh: '征稿启事、修订版', en: 'Calls for papers, revised editions' },
      html: `<h1>某区公园管理办法（2023年修订）</h1>${SOURCE}<p>稿件请发送至编辑部，来稿不退。</p>${TEXT}`,
      kind: 'policy',
    },
  ],
} satisfies PageExamples
