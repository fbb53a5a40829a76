import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: 'user-scalable=no', en: 'user-scalable=no' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例</title><meta name="viewport" content="width=device-width, initial-scale=1, user-scalable=no"></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'locked', quote: 'width=device-width, initial-scale=1, user-scalable=no' }],
    },
    {
      title: { zh: 'maximum-scale=1.0', en: 'maximum-scale=1.0' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例</title><meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0"></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'locked' }],
    },
    {
      title: { zh: 'user-scalable=0', en: 'user-scalable=0' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例</title><meta name="viewport" content="width=device-width,user-scalable=0,maximum-scale=2"></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'locked' }],
    },
  ],
  good: [
    {
      title: { zh: '可以放大', en: 'Zooming allowed' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><p>示例区人民政府网站</p></body></html>',
    },
    {
      title: { zh: '最多放大到 5 倍', en: 'Up to five times' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例</title><meta name="viewport" content="width=device-width, maximum-scale=5, user-scalable=yes"></head><body><p>示例区人民政府网站</p></body></html>',
    },
  ],
} satisfies PageExamples
