import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (meta: string, footer: string, report: string): string =>
  `<html><head><title>示例</title>${meta === '' ? '' : `<meta name="SiteIDCode" content="${meta}">`}</head><body><p>正文</p>
<div class="footer"><p>主办单位：示例市人民政府</p><p>${footer}</p>${report === '' ? '' : `<script id="_jiucuo_" sitecode="${report}" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>`}</div></body></html>`

export default {
  bad: [
    {
      title: { zh: '标识码多了两位', en: 'Two digits too many' },
      html: page('110199000100', '网站标识码：110199000100', ''),
      findings: [{ messageId: 'malformed', quote: '110199000100' }],
    },
    {
      title: { zh: '页脚标识码少一位', en: 'The footer lacks a digit' },
      html: page('1101990001', '政府网站标识码:110199001', ''),
      findings: [{ messageId: 'malformed', quote: '110199001' }],
    },
    {
      title: { zh: '占位的标识码，前两位不是省级区划代码', en: 'A placeholder that begins with no province' },
      html: page('0123456789', '', '0123456789'),
      findings: [{ messageId: 'malformed', quote: '0123456789' }],
    },
    {
      title: { zh: '找错代码沿用了别的网站的标识码', en: "The error-report script has another site's code" },
      html: page('1101990001', '网站标识码：1101990001', '1101990008'),
      findings: [{ messageId: 'disagree', quote: '1101990001' }],
    },
    {
      title: { zh: '标签与页脚不一致', en: 'Tag and footer differ' },
      html: page('1101990001', '网站标识码 1101990010 京ICP备19000000号', ''),
      findings: [{ messageId: 'disagree', quote: '1101990010' }],
    },
  ],
  good: [
    {
      title: { zh: '三处一致', en: 'The same in all three places' },
      html: page('1101990001', '网站标识码：1101990001', '1101990001'),
    },
    {
      title: { zh: '国务院部门的标识码', en: 'The code of a department of the State Council' },
      html: page('bm99000001', '网站标识码：bm99000001', ''),
    },
    { title: { zh: '没有标识码，由别的规则报告', en: 'No code at all is for other rules' }, html: page('', '', '') },
  ],
} satisfies PageExamples
