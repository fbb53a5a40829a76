import type { PageExamples } from '../../lib/core/engine/rule.ts'

const BODY =
  '<div><p>近日，示例市召开专题会议，研究部署城市更新和老旧小区改造工作，听取各方面意见建议。</p><p>会议要求，各部门要压实责任，按时完成全年目标任务，让群众早日受益。</p></div>'

const page = (line: string, head = ''): string =>
  `<html><head><title>示例市部署城市更新工作</title>${head}</head><body><h1>示例市部署城市更新工作</h1>${line}${BODY}</body></html>`

export default {
  bad: [
    {
      title: { zh: '显示日期比网址早八天', en: 'Eight days before the day in the address' },
      html: page('<p>来源：示例市人民政府　发布时间：2024-05-14</p>'),
      url: 'https://www.example.gov.cn/zwgk/202405/t20240522_369.html',
      kind: 'news',
      findings: [{ messageId: 'earlier' }],
    },
    {
      title: { zh: '显示日期比网址晚两个月', en: 'Two months after it' },
      html: page('<p>来源：示例市人民政府　发布时间：2024-05-14</p>'),
      url: 'https://www.example.gov.cn/art/2024/3/10/art_12_345.html',
      kind: 'news',
      findings: [{ messageId: 'later' }],
    },
    {
      title: { zh: '按日期分目录的网址', en: 'A folder for each day' },
      html: page('<p>来源：示例市人民政府　发布时间：2023-05-14</p>'),
      url: 'https://www.example.gov.cn/2024-05/14/content_345.html',
      kind: 'news',
      findings: [{ messageId: 'earlier' }],
    },
  ],
  good: [
    {
      title: { zh: '先录入、后发布', en: 'Written first, published some days later' },
      html: page('<p>来源：示例市人民政府　发布时间：2024-05-14</p>'),
      url: 'https://www.example.gov.cn/zwgk/202405/t20240510_369.html',
      kind: 'news',
    },
    {
      title: { zh: '网址里没有日期', en: 'No day in the address' },
      html: page('<p>来源：示例市人民政府　发布时间：2019-05-14</p>'),
      url: 'https://www.example.gov.cn/zwgk/content/post_20240510.html',
      kind: 'news',
    },
  ],
} satisfies PageExamples
