import { defineConfig } from 'astro/config';
import { editingInDevelopment } from './src/build/editing-in-development.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { siteSettings } from './src/build/site-settings.ts';
import { watchContent } from './src/build/watch-content.ts';

const { address, archive, base } = siteSettings(process.env);

export default defineConfig({
  ...(address !== null && { site: address }),
  base,
  trailingSlash: 'always',
  // Astro's default glues words together across line breaks. Prettier's `astroCompressHTML` must agree with this.
  compressHTML: true,
  // A class is half as long as the attribute that is the default, on every element.
  scopedStyleStrategy: 'class',
  // The site's Content-Security-Policy allows no inline style and no inline script.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [plainImports(), watchContent(archive), editingInDevelopment(archive)],
  devToolbar: { enabled: false },
});
