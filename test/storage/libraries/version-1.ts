import { openDB } from 'idb';
import { storyDigest } from '../../../src/storage/digest.ts';
import { LIBRARY_NAME } from '../../../src/storage/library-schema.ts';
import { madeUpStory } from '../../support/made-up-story.ts';

const PLACES = ['Brightwater', 'Kestrel Bay', 'Überlingen', 'Ольховка', '港口镇', 'Saltmere'];

/** The stories of the library of version 1, two of which have an earlier version. */
export const STORIES_OF_VERSION_1 = Array.from({ length: 60 }, (_, i) => {
  const place = PLACES[i % PLACES.length] ?? '';
  return madeUpStory({
    id: `v1-${String(i).padStart(2, '0')}`,
    url: `https://news.example/v1/${i}`,
    headline: `${place} rebuilds pier ${i}`,
    source: { name: `Courier ${i % 4}`, url: 'https://news.example/', why: 'host' },
    paragraphs: [`The council of ${place} voted ${i} to 2.`, `Its engineer, Marlo Quint${i}, begins in March.`],
    savedAt: new Date(Date.UTC(2026, 9, 1 + (i % 28), i % 24)).toISOString(),
  });
});

/** A library as version 1 of the schema wrote it. This file is never changed: it stands for what lies on readers' disks. */
export async function writeLibraryOfVersion1(): Promise<void> {
  const database = await openDB(LIBRARY_NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('heads', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
      fresh.createObjectStore('bodies');
      fresh.createObjectStore('addresses').createIndex('id', '');
      fresh.createObjectStore('earlier');
    },
  });
  const digests = await Promise.all(STORIES_OF_VERSION_1.map(storyDigest));
  const transaction = database.transaction(['heads', 'bodies', 'addresses', 'earlier'], 'readwrite');
  for (const [i, story] of STORIES_OF_VERSION_1.entries()) {
    const { paragraphs, ...head } = story;
    void transaction.objectStore('heads').put({ ...head, digest: digests[i] ?? '' });
    void transaction.objectStore('bodies').put(paragraphs, story.id);
    void transaction.objectStore('addresses').put(story.id, story.url);
    void transaction.objectStore('addresses').put(story.id, `${story.url}/amp`);
    if (i < 2)
      void transaction
        .objectStore('earlier')
        .put({ story: { ...story, paragraphs: ['Before.'] }, replacedAt: story.savedAt }, story.id);
  }
  await transaction.done;
  database.close();
}
