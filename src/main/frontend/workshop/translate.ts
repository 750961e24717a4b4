/** The tool's own words in the page's language, where there are any. */
export async function translation(): Promise<{ translate: [string, (text: string, values?: Record<string, string>) => string] }> {
  const words = document.documentElement.lang === 'de' ? await german() : {};
  return {
    translate: [
      'value',
      (text, values = {}) => (words[text] ?? text).replace(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? `{${name}}`)
    ]
  };
}

async function german(): Promise<Record<string, string>> {
  const [drawing, panel] = await Promise.all([import('bpmn-js-i18n/translations/de.js'), import('./german')]);
  return { ...drawing.default, ...panel.GERMAN };
}
