import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '联系邮箱是163邮箱', en: 'A mailbox at 163.com' },
      html: '<p>联系电话：010-62345678，电子邮箱：slsfgw@163.com。</p>',
      findings: [{ messageId: 'personal', quote: 'sl****@163.com' }],
    },
    {
      title: { zh: '意见发送到QQ邮箱', en: 'Comments to be sent to qq.com' },
      html: '<p>请将修改意见于6月30日前发送至 10000000@qq.com。</p>',
      findings: [{ messageId: 'personal' }],
    },
    {
      title: { zh: '邮箱另起一行', en: 'The address on a line of its own' },
      html: '<p>报名邮箱：</p><p>slsrsj_zp@126.com</p>',
      findings: [{ messageId: 'personal' }],
    },
  ],
  good: [
    { title: { zh: '政务邮箱', en: 'An official mailbox' }, html: '<p>电子邮箱：fgw@example.gov.cn</p>' },
    {
      title: { zh: '采购代理机构的邮箱', en: "An agent's mailbox" },
      html: '<p>采购代理机构：示例招标代理有限公司</p><p>电子邮箱：slzb@163.com</p>',
    },
    {
      title: { zh: '没有联系用途', en: 'No address to write to' },
      html: '<p>微信支付宝账号示例 abc@qq.com 已停用。</p>',
    },
  ],
} satisfies PageExamples
