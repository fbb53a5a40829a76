import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '没有 title', en: 'No title' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'missing' }],
    },
    {
      title: { zh: 'title 为空', en: 'An empty title' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title> </title></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'empty' }],
    },
    {
      title: { zh: '脚本只是读取标题', en: 'A script that only reads the title' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title></title><script>share(document.title)</script></head><body><p>示例区人民政府网站</p></body></html>',
      findings: [{ messageId: 'empty' }],
    },
  ],
  good: [
    {
      title: { zh: '有 title', en: 'A title' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例区人民政府</title></head><body><p>示例区人民政府网站</p></body></html>',
    },
    {
      title: { zh: 'title 由脚本写', en: 'The title is written by a script' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title></title><script>document.title = name</script></head><body><p>示例区人民政府网站</p></body></html>',
    },
  ],
} satisfies PageExamples
