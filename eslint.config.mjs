import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** `scripts/` and `src/` are two programs; what they have in common is `src/schema/`. */
const onlyTheSchema = (pattern, what) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ regex: pattern, message: `${what} Shapes both need live in src/schema/.` }] },
  ],
});

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'node_modules/', 'coverage/', 'test-results/', 'playwright-report/']),
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...tseslint.configs.stylisticTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...astro.configs.recommended,
  ...(astro.configs['jsx-a11y-recommended'] ?? []),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['scripts/**/*.{ts,mjs}'],
    rules: onlyTheSchema('/src/(?!schema/)', 'scripts/ never imports the site.'),
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: onlyTheSchema('/scripts/', 'src/ never imports the converter.'),
  },
);
