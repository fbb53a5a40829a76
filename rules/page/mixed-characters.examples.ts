import type { PageExamples } from '../../lib/core/engine/rule.ts'

const TEXT =
  '<h1>关于做好某项工作的通知</h1><p>来源：某局　发布时间：2024-05-14</p><p>各街道办事处，各有关单位：为做好今年的工作，现将有关事项通知如下，请认真组织实施，确保各项任务按期完成，并及时报告进展情况。</p>'

export default {
  bad: [
    {
      title: { zh: '从 PDF 复制来的部首字符', en: 'Radicals copied from a PDF' },
      html: `${TEXT}<p>坚持以⼈⺠为中心，⽅案由区政府另行公布，各单位要抓好落实。</p>`,
      findings: [{ messageId: 'compatibility', quote: '⼈' }],
    },
    {
      title: { zh: '正文里零星的繁体字', en: 'A stray traditional character' },
      html: `${TEXT}<p>各单位要高度重视，認真落实有關要求，并于月底前将进展情况报送区政府办公室。</p>`,
      findings: [{ messageId: 'traditional', quote: '認' }],
    },
  ],
  good: [
    {
      title: { zh: '规范汉字', en: 'Standard characters' },
      html: `${TEXT}<p>坚持以人民为中心，方案由区政府另行公布。</p>`,
    },
    {
      title: { zh: '引文和谈书法的文字', en: 'Quotations, text on calligraphy' },
      html: `${TEXT}<p>匾额上题写“業精於勤”四个大字，展厅里还陈列着多幅书法作品。</p><p>会议播放了专题片《從這裡出發》，参会人员观看后进行了热烈的讨论。</p>`,
    },
    {
      title: { zh: '繁体页面', en: 'A page in traditional characters' },
      html: '<h1>關於做好某項工作的通知</h1><p>來源：某局　發布時間：2024-05-14</p><p>各街道辦事處，各有關單位：為做好今年的業務工作，現將有關事項通知如下，請認真組織實施，確保各項任務按期完成，並及時報告進展情況。</p>',
    },
  ],
} satisfies PageExamples
