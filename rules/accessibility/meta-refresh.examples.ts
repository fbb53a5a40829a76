import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '十分钟刷新一次', en: 'A refresh every ten minutes' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例</title><meta http-equiv="refresh" content="600"></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'timed', quote: '600' }],
    },
    {
      title: { zh: '三秒后跳转', en: 'A redirect after three seconds' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例</title><meta http-equiv="Refresh" content="3; url=/new/"></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'timed', quote: '3; url=/new/' }],
    },
  ],
  good: [
    {
      title: { zh: '立即跳转', en: 'A redirect at once' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例</title><meta http-equiv="refresh" content="0; url=/new/"></head><body><p>示例区人民政府网站</p></body></html>',
    },
    {
      title: { zh: '别的 http-equiv', en: 'Another http-equiv' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例</title><meta http-equiv="X-UA-Compatible" content="IE=edge"></head><body><p>示例区人民政府网站</p></body></html>',
    },
  ],
} satisfies PageExamples
