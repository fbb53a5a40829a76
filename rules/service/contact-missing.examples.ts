import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (body: string, title = '示例区民政局机构职能'): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<p>来源：示例区民政局</p>
<div class="content"><p>示例区民政局是区政府工作部门，负责社会救助、养老服务、社会组织管理等工作。</p><p>（一）贯彻执行民政工作的法律法规和政策；（二）拟订社会救助规划并组织实施。</p>
${body}</div><div class="footer">主办单位：示例区人民政府 地址：示例区示例路1号 联系电话：010-55550100</div></body></html>`

export default {
  bad: [
    {
      title: { zh: '只有职责，页脚的电话是网站的', en: 'Duties alone; the footer is the site’s' },
      html: page(''),
      kind: 'other',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '有电话，没有地址和时间', en: 'A telephone, neither address nor hours' },
      html: page('<p>联系电话：010-55550123</p>'),
      kind: 'other',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '三项齐全', en: 'All three' },
      html: page('<p>办公地址：示例区示例路2号</p><p>办公时间：周一至周五9:00—17:00</p><p>联系电话：010-55550123</p>'),
      kind: 'other',
    },
    {
      title: { zh: '领导信息页不检查', en: 'A page on its head is not looked at' },
      html: page('', '局长简历'),
      kind: 'other',
    },
  ],
} satisfies PageExamples
