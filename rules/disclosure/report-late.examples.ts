import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (title: string, date: string): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区政务公开办 发布时间：${date}</p><div class="content"><p>本机关认真执行政府信息公开条例，健全主动公开目录，规范申请的登记、审核、办理、答复和归档，依托门户网站和政务新媒体及时发布信息。</p></div></body></html>`

export default {
  bad: [
    {
      title: { zh: '部门报告2月才发布', en: 'A department’s report of February' },
      html: page('示例区水务局2023年政府信息公开工作年度报告', '2024-02-26'),
      kind: 'annual-report',
      findings: [{ messageId: 'late' }],
    },
    {
      title: { zh: '年份写在前面', en: 'The year stands first' },
      html: page('2022年度示例区卫生健康委员会政府信息公开工作年度报告', '2023-03-10'),
      kind: 'annual-report',
      findings: [{ messageId: 'late' }],
    },
    {
      title: { zh: '区政府报告4月才发布', en: 'A district’s report of April' },
      html: page('示例区人民政府2023年政府信息公开工作年度报告', '2024-04-08'),
      kind: 'annual-report',
      findings: [{ messageId: 'late' }],
    },
    {
      title: { zh: '名称里有“乡”的部门', en: 'A department with 乡 in its name' },
      html: page('示例区住房和城乡建设委员会2023年政府信息公开工作年度报告', '2024-02-26'),
      kind: 'annual-report',
      findings: [{ messageId: 'late' }],
    },
    {
      title: { zh: '名称里有“村”的部门', en: 'A department with 村 in its name' },
      html: page('示例区农业农村局2023年政府信息公开工作年度报告', '2024-02-26'),
      kind: 'annual-report',
      findings: [{ messageId: 'late' }],
    },
  ],
  good: [
    {
      title: { zh: '镇不是政府部门', en: 'A town is no department' },
      html: page('示例区清水镇党政办公室2023年政府信息公开工作年度报告', '2024-02-20'),
      kind: 'annual-report',
    },
    {
      title: { zh: '部门报告按期发布', en: 'A department in time' },
      html: page('示例区水务局2023年政府信息公开工作年度报告', '2024-01-31'),
      kind: 'annual-report',
    },
    {
      title: { zh: '区政府报告3月发布', en: 'A district in March' },
      html: page('示例区2023年政府信息公开工作年度报告', '2024-03-28'),
      kind: 'annual-report',
    },
    {
      title: { zh: '街道不是政府部门', en: 'A street is no department' },
      html: page('示例区清水街道办事处2023年政府信息公开工作年度报告', '2024-02-20'),
      kind: 'annual-report',
    },
    {
      title: { zh: '期限日是假日，顺延', en: 'The last day is a holiday' },
      html: page('示例区水务局2024年政府信息公开工作年度报告', '2025-02-05'),
      kind: 'annual-report',
      today: '2025-06-03',
    },
    {
      title: { zh: '更正后重新发布', en: 'Corrected and published again' },
      html: page('示例区水务局2023年政府信息公开工作年度报告（更正）', '2024-05-10'),
      kind: 'annual-report',
    },
  ],
} satisfies PageExamples
