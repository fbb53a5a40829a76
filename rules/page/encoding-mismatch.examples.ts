import type { PageExamples } from '../../lib/core/engine/rule.ts'

const html = '<html><head><meta charset="utf-8"><title>通知公告</title></head><body><p>通知公告</p></body></html>'

export default {
  bad: [
    {
      title: { zh: '声明 UTF-8，字节却是 GBK', en: 'UTF-8 declared, GBK bytes' },
      html,
      decoded: { text: html, encoding: 'gbk', declared: 'utf-8', declaredBy: 'meta', label: 'utf-8', mismatch: true },
      findings: [{ messageId: 'page', line: 1, column: 13 }],
    },
    {
      title: { zh: '响应头声明 gb2312，字节却是 UTF-8', en: 'The server says gb2312, the bytes are UTF-8' },
      html,
      decoded: { text: html, encoding: 'utf-8', declared: 'gbk', declaredBy: 'http', label: 'gb2312', mismatch: true },
      findings: [{ messageId: 'server', quote: '' }],
    },
  ],
  good: [
    {
      title: { zh: '声明与字节一致', en: 'Declaration and bytes agree' },
      html,
      decoded: {
        text: html,
        encoding: 'utf-8',
        declared: 'utf-8',
        declaredBy: 'meta',
        label: 'utf-8',
        mismatch: false,
      },
    },
    {
      title: { zh: '来自浏览器的页面没有字节可比', en: 'A page from a browser has no bytes to compare' },
      html,
    },
  ],
} satisfies PageExamples
