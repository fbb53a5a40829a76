import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '没有 lang', en: 'No lang' },
      html: '<!DOCTYPE html><html><head><title>示例区人民政府</title></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: 'lang 为空', en: 'An empty lang' },
      html: '<!DOCTYPE html><html lang=""><head><title>示例区人民政府</title></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'missing' }],
    },
  ],
  good: [
    {
      title: { zh: '中文页面', en: 'A Chinese page' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例区人民政府</title></head><body><p>示例区人民政府网站</p></body></html>',
    },
    {
      title: { zh: '繁体页面', en: 'A traditional page' },
      html: '<!DOCTYPE html><html lang="zh-Hant"><head><title>示例区人民政府</title></head><body><p>示例区人民政府网站</p></body></html>',
    },
  ],
} satisfies PageExamples
