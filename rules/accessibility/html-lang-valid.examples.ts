import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '写成国家代码', en: 'A country code' },
      html: '<!DOCTYPE html><html lang="cn"><head><title>示例区人民政府</title></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'invalid', quote: 'cn' }],
    },
    {
      title: { zh: '用了下划线', en: 'An underscore' },
      html: '<!DOCTYPE html><html lang="zh_CN"><head><title>示例区人民政府</title></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'invalid', quote: 'zh_CN' }],
    },
    {
      title: { zh: '写成语言名', en: 'A language’s name' },
      html: '<!DOCTYPE html><html lang="Chinese"><head><title>示例区人民政府</title></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'invalid', quote: 'Chinese' }],
    },
  ],
  good: [
    {
      title: { zh: 'zh-CN', en: 'zh-CN' },
      html: '<!DOCTYPE html><html lang="zh-cn"><head><title>示例区人民政府</title></head><body><p>示例区人民政府网站</p></body></html>',
    },
    {
      title: { zh: 'zh-cmn-Hans', en: 'zh-cmn-Hans' },
      html: '<!DOCTYPE html><html lang="zh-cmn-Hans"><head><title>示例区人民政府</title></head><body><p>示例区人民政府网站</p></body></html>',
    },
    {
      title: { zh: '没有 lang 由另一条规则管', en: 'A missing lang is another rule’s' },
      html: '<!DOCTYPE html><html><head><title>示例区人民政府</title></head><body><p>示例区人民政府网站</p></body></html>',
    },
  ],
} satisfies PageExamples
