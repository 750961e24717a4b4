/** The tool's own words in the page's language, where there are any. */
export async function translation(): Promise<{ translate: [string, (text: string, values?: Record<string, string>) => string] }> {
  const words = document.documentElement.lang === 'de' ? (await import('bpmn-js-i18n/translations/de.js')).default : {};
  return {
    translate: [
      'value',
      (text, values = {}) => (words[text] ?? text).replace(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? `{${name}}`)
    ]
  };
}
