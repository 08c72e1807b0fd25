import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A saved page of the corpus. */
export interface Page {
  id: string;
  url: string;
  html: string;
}

const ROOT = `${process.env['SIXTY_CORPUS'] ?? '../shared/corpus'}/pages`;

/** The pages of one set, in the order of their ids. Throws when the corpus is not here. */
export function corpusPages(name: string): Page[] {
  if (!existsSync(ROOT)) throw new Error(`${ROOT} is not here: nothing to measure on`);
  const gold = JSON.parse(readFileSync(`${ROOT}/${name}/gold.json`, 'utf8')) as { id: string; url?: string | null }[];
  const urls = new Map(gold.map(({ id, url }) => [id, url ?? '']));
  return readdirSync(`${ROOT}/${name}/html`)
    .filter((file) => file.endsWith('.html.gz'))
    .sort()
    .map((file) => {
      const id = file.replace(/\.html\.gz$/, '');
      const url = urls.get(id) || `https://example.com/news/${id}`;
      return { id, url, html: gunzipSync(readFileSync(`${ROOT}/${name}/html/${file}`)).toString('utf8') };
    });
}
