import type { PageExamples } from '../../lib/core/engine/rule.ts'

const page = (body: string, title = '示例区人民政府门户网站'): string =>
  `<html><head><title>${title}</title></head><body><ul class="nav"><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul>
<div class="box"><h2><a href="/hdjl/">互动交流</a></h2>${body}</div><div class="footer">主办单位：示例区人民政府办公室</div></body></html>`

export default {
  bad: [
    {
      title: { zh: '只有区长信箱', en: 'The mayor’s mailbox alone' },
      html: page('<a href="/qzxx/">区长信箱</a>'),
      kind: 'home',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: '注释里的入口没有人看得见', en: 'An entry that is commented out' },
      html: page('<a href="/qzxx/">区长信箱</a><!-- <a href="/rx/">12345热线</a> -->'),
      kind: 'home',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '文字入口', en: 'An entry in words' },
      html: page('<a href="/rx/">12345政务服务便民热线</a>'),
      kind: 'home',
    },
    {
      title: { zh: '图片入口', en: 'An entry as a picture' },
      html: page('<a href="https://www.example.gov.cn/"><img src="/images/12345.png" alt="政务服务便民热线"></a>'),
      kind: 'home',
    },
    {
      title: { zh: '接诉即办专栏', en: 'The column of complaints' },
      html: page('<a href="/jsjb/">接诉即办</a>'),
      kind: 'home',
    },
  ],
} satisfies PageExamples
