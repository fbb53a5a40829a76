import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '中文页面标成英文', en: 'A Chinese page marked as English' },
      html: '<!DOCTYPE html><html lang="en"><head><title>示例区人民政府</title></head><body><p>示例区人民政府坚持以人民为中心的发展思想，持续优化营商环境，推进政务公开，提高办事效率，让企业和群众办事更加便捷。示例区人民政府坚持以人民为中心的发展思想，持续优化营商环境，推进政务公开，提高办事效率，让企业和群众办事更加便捷。示例区人民政府坚持以人民为中心的发展思想，持续优化营商环境，推进政务公开，提高办事效率，让企业和群众办事更加便捷。</p></body></html>',
      findings: [{ messageId: 'chinese', quote: 'en' }],
    },
    {
      title: { zh: '繁体页面标成简体', en: 'A traditional page marked as simplified' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例区人民政府</title></head><body><p>示例區人民政府堅持以人民為中心的發展思想，持續優化營商環境，推進政務公開，提高辦事效率，讓企業和群眾辦事更加便捷。示例區人民政府堅持以人民為中心的發展思想，持續優化營商環境，推進政務公開，提高辦事效率，讓企業和群眾辦事更加便捷。示例區人民政府堅持以人民為中心的發展思想，持續優化營商環境，推進政務公開，提高辦事效率，讓企業和群眾辦事更加便捷。</p></body></html>',
      findings: [{ messageId: 'script', quote: 'zh-CN' }],
    },
    {
      title: { zh: '英文页面标成中文', en: 'An English page marked as Chinese' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例区人民政府</title></head><body><p>The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. </p></body></html>',
      findings: [{ messageId: 'foreign', quote: 'zh-CN' }],
    },
  ],
  good: [
    {
      title: { zh: '中文页面', en: 'A Chinese page' },
      html: '<!DOCTYPE html><html lang="zh-CN"><head><title>示例区人民政府</title></head><body><p>示例区人民政府坚持以人民为中心的发展思想，持续优化营商环境，推进政务公开，提高办事效率，让企业和群众办事更加便捷。示例区人民政府坚持以人民为中心的发展思想，持续优化营商环境，推进政务公开，提高办事效率，让企业和群众办事更加便捷。示例区人民政府坚持以人民为中心的发展思想，持续优化营商环境，推进政务公开，提高办事效率，让企业和群众办事更加便捷。</p></body></html>',
    },
    {
      title: { zh: '繁体页面', en: 'A traditional page' },
      html: '<!DOCTYPE html><html lang="zh-Hant"><head><title>示例区人民政府</title></head><body><p>示例區人民政府堅持以人民為中心的發展思想，持續優化營商環境，推進政務公開，提高辦事效率，讓企業和群眾辦事更加便捷。示例區人民政府堅持以人民為中心的發展思想，持續優化營商環境，推進政務公開，提高辦事效率，讓企業和群眾辦事更加便捷。示例區人民政府堅持以人民為中心的發展思想，持續優化營商環境，推進政務公開，提高辦事效率，讓企業和群眾辦事更加便捷。</p></body></html>',
    },
    {
      title: { zh: '英文页面', en: 'An English page' },
      html: '<!DOCTYPE html><html lang="en"><head><title>示例区人民政府</title></head><body><p>The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. </p></body></html>',
    },
    {
      title: { zh: '英文页面带中文菜单', en: 'An English page with a few Chinese words' },
      html: '<!DOCTYPE html><html lang="en"><head><title>示例区人民政府</title></head><body><p>中文版</p><p>The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. The district government publishes its documents, plans and budgets, and answers letters of residents and enterprises within five working days. </p></body></html>',
    },
    {
      title: { zh: '只写 zh', en: 'Just zh' },
      html: '<!DOCTYPE html><html lang="zh"><head><title>示例区人民政府</title></head><body><p>示例區人民政府堅持以人民為中心的發展思想，持續優化營商環境，推進政務公開，提高辦事效率，讓企業和群眾辦事更加便捷。示例區人民政府堅持以人民為中心的發展思想，持續優化營商環境，推進政務公開，提高辦事效率，讓企業和群眾辦事更加便捷。示例區人民政府堅持以人民為中心的發展思想，持續優化營商環境，推進政務公開，提高辦事效率，讓企業和群眾辦事更加便捷。</p></body></html>',
    },
  ],
} satisfies PageExamples
