/** Stories of our own, for tests. */
export const BRIDGE = {
  headline: 'Aldermoor bridge closed after inspectors find cracks',
  lang: 'en',
  paragraphs: [
    'ALDERMOOR (Nordwire) - The suspension bridge at Aldermoor was closed to all traffic on Monday after inspectors found cracks in two of its steel cables, the county council said.',
    'About 14,000 vehicles cross the bridge every day. Drivers will have to take a detour of 22 miles through the village of Sennick until at least March.',
    'Council leader Mara Quillon said the closure was a precaution. She told reporters that repairs would cost 3.2 million pounds.',
    '“We could not take the risk,” Quillon said. “Nobody wants to see this bridge fail.”',
    'However, shop owners in the town centre fear for their trade. Many of them had complained about earlier works.',
    'The bridge was built in 1931 and last repaired in 1998.',
    '(Reporting by Jon Vester; Editing by Ada Pruett)',
  ],
};

/** A body of many sentences, all different. */
export function longStory(sentences: number): string[] {
  return Array.from(
    { length: sentences },
    (_, n) => `Inspector ${n} of the harbour board found ${n * 7} cracked stones in wall number ${n} on Monday.`,
  );
}
