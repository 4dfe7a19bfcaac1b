import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The same for all pages: putting it together anew for each took a third of the time. */
class OneConfig extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(file: string) {
    this.#config ??= super.getConfigFor(file);
    return this.#config;
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    extends: ['html-validate:recommended'],
    rules: {
      // Titles name the site behind the page.
      'long-title': 'off',
      // Safari tells a list without marks only by its role.
      'no-redundant-role': 'off',
      // Matters of taste: a scrollable box is named, and spaces are left by the templates.
      'prefer-native-element': 'off',
      'no-trailing-whitespace': 'off',
      // The parts of a packet are boxes to tick under one name, and what they make shows at once.
      'form-dup-name': 'off',
      'wcag/h32': 'off',
    },
  }),
);

/** What a validator finds in a page. */
export async function faultsIn(file: string): Promise<string[]> {
  const { results } = await validator.validateString(readFileSync(file, 'utf8'), file);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${ruleId}: ${message}`),
  );
}
