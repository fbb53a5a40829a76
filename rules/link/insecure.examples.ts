import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: 'https 页面加载 http 图片', en: 'An image over http on a page over https' },
      html: '<p><img src="http://static.example.gov.cn/a.png" alt="示例"></p>',
      findings: [{ messageId: 'mixed' }],
    },
    {
      title: { zh: '链接到政府网站用 http', en: 'A link to a government site over http' },
      html: '<p><a href="http://www.example-city.gov.cn/">示例市人民政府</a></p>',
      findings: [{ messageId: 'link', quote: '示例市人民政府' }],
    },
  ],
  good: [
    {
      title: { zh: '都用 https 或相对地址', en: 'All over https or relative' },
      html: '<p><img src="/a.png" alt="示例"><a href="https://www.example-city.gov.cn/">示例市人民政府</a></p>',
    },
    {
      title: { zh: 'http 页面自己的资源', en: 'Resources of a page over http' },
      html: '<p><img src="http://www.example.gov.cn/a.png" alt="示例"></p>',
      url: 'http://www.example.gov.cn/a.html',
    },
    {
      title: { zh: '非政府网站可能没有 https', en: 'Other sites may lack https' },
      html: '<p><a href="http://www.example-news.com/">示例新闻网</a></p>',
    },
  ],
} satisfies PageExamples
