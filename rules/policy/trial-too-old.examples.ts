import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (title: string, last = '特此通知。', label = '有效'): string => `<html><head><title>${title}</title>
<meta name="ArticleTitle" content="${title}"></head><body><h1>${title}</h1>
<ul class="doc-info"><li>[发文机构] <span>示例区人民政府</span></li><li>[成文日期] <span>2018-05-14</span></li>
<li>[发文字号] <span>示政发〔2018〕5号</span></li><li>[有效性] <span>${label}</span></li></ul>
<div class="content"><p>各街道办事处，各有关单位：</p><p>为进一步促进高质量充分就业，根据有关规定，结合本区实际，制定本办法，请认真贯彻执行。</p><p>${last}</p></div></body></html>`

const today = '2024-11-22'

export default {
  bad: [
    {
      title: { zh: '试行六年', en: 'On trial for six years' },
      html: page('示例区就业补贴管理办法（试行）'),
      kind: 'policy',
      today,
      findings: [{ messageId: 'old', quote: '示例区就业补贴管理办法（试行）', line: 2 }],
    },
    {
      title: { zh: '暂行规定', en: 'Provisional rules' },
      html: page('示例区人民政府关于印发示例区公共租赁住房管理暂行规定的通知'),
      kind: 'policy',
      today,
      findings: [{ messageId: 'old' }],
    },
  ],
  good: [
    {
      title: { zh: '写明了有效期', en: 'With a term' },
      html: page('示例区就业补贴管理办法（试行）', '本办法自印发之日起施行，有效期10年。'),
      kind: 'policy',
      today,
    },
    {
      title: { zh: '已标失效', en: 'Labelled as expired' },
      html: page('示例区就业补贴管理办法（试行）', '特此通知。', '失效'),
      kind: 'policy',
      today,
    },
    {
      title: { zh: '试行不足三年', en: 'On trial for less than three years' },
      html: page('示例区就业补贴管理办法（试行）'),
      kind: 'policy',
      today: '2020-11-22',
    },
    {
      title: { zh: '试点工作的通知不是试行文件', en: 'A paper about trials' },
      html: page('示例区人民政府关于开展试行电子证照工作的通知'),
      kind: 'policy',
      today,
    },
  ],
} satisfies PageExamples
