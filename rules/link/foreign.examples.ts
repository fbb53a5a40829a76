import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '链接到企业网站，没有提示', en: 'A link to a firm without a prompt' },
      html: '<p>技术支持：<a href="https://www.example-tech.com/">示例科技公司</a></p>',
      findings: [{ messageId: 'foreign', quote: '示例科技公司' }],
    },
    {
      title: { zh: '调查问卷放在第三方平台', en: "A survey on someone else's platform" },
      html: '<p><a href="https://www.example-survey.cn/q/1.html">参与问卷</a></p>',
      findings: [{ messageId: 'foreign' }],
    },
  ],
  good: [
    {
      title: { zh: '政府网站、本站、高校', en: 'Government sites, the own site, universities' },
      html: '<p><a href="https://www.example-city.gov.cn/">示例市</a> <a href="https://zwfw.example.gov.cn/">办事</a> <a href="https://www.example.edu.cn/">示例大学</a></p>',
    },
    {
      title: { zh: '有离开提示', en: 'The page has the prompt' },
      html: '<p><a href="https://www.example-tech.com/">示例科技公司</a></p><div style="display:none">您访问的链接即将离开“示例市人民政府”门户网站，是否继续？</div>',
    },
    {
      title: { zh: '点击时由脚本提示', en: 'A script asks' },
      html: '<p><a href="https://www.example-tech.com/" onclick="return leave(this)">示例科技公司</a></p>',
    },
  ],
} satisfies PageExamples
