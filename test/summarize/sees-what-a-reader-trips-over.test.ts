import { expect, test } from 'vitest';
import { sentenceFaults } from '../../src/core/summarize/sentence-faults.ts';

test.each([
  'The mayor waves to the crowd during a visit to the port of Bern.',
  'A sailor talks on a radio while rowing out of the port of Bern.',
  'Take the case of Ann Poe, who had rowed to the port of Bern.',
  'Imagine if all the boats in the port of Bern were to sink.',
  'The mayor addresses the crowd in the port of Bern on Monday.',
  'Boats in the gallery above were lost in the port of Bern.',
  'Ann Poe: "The port of Bern was closed in May."',
  'Reunited: Ann Poe with her boat in the port of Bern.',
  'Long wait: Ann Poe stood in the port of Bern for days.',
  'The Long HarbourDirector: Ann PoeCast: Jon Doe, who rows to the port of Bern.',
  'On the list are Bern PortEast PortWest Port, the HarbourOld Town said.',
  'Ann Poe, on how it felt"When I first saw the port, I cried," she said.',
  'All sailors? unions of Bern said that they would strike on Monday.',
  'In this undated photo, Ann Poe is seen in the port of Bern.',
  'The vote is on.14.5pm: Ann Poe has come to the port of Bern.',
  'Thanks to the people of Bern who have elected me.',
  'Which, of course, brings to mind the great storm of Bern.',
  'Not until there is some news of the boat in the port of Bern.',
  'The boat had eight ways to call the port of Bern in May:.',
  'A view of the crowd that had come to see the new port of Bern.',
  'A file photo of the mayor of Bern on the day of the storm.',
  'Ann Poe could not be reached for comment in the port of Bern on Monday.',
  'Although not many people were in the port of Bern as the storm came.',
  'Anyway, the port of Bern was closed by the storm in May.',
  'Don’t forget that the port of Bern is back in May.',
  'No, the port of Bern is not closed, whatever the mayor says.',
  'The port of Bern is ours, and our boats are old, whatever the town says.',
  'In 2017Many boats were lost in the port of Bern.',
  'Mayor Ann Poe, pilot Jon Doe, captain Eva Roe and Harbour Master Max Moe of Bern at the opening of the port.',
  'Mayor Ann Poe and the pilot Jon Doe pose for a photograph in the port of Bern.',
  'Coast Guard image of boats off the coast of Bern in October this year.',
  '(The ferry of Bern, which was lost in the storm, had been sold in May.)',
  'Following is the letter that she has sent to all the sailors of Bern.',
  'A photo taken by a sailor shows the port of Bern on the day of the storm.',
  'The best years of the port of Bern:A storm in May or June gives it the most boats.',
  'Best boats for the port (three or more):A storm in May gives it the most of them.',
  'List of boats in the port:1. The ferry of Bern and the tug that was sunk in May.',
  "The notice read, 'We will take your old boats in the port of Bern.",
  "All of it will be done for you in the port of Bern'.",
  'Boats lost last year: 71.43 Boats lost this year: 12 Boats lost in all: 83.',
  'The sailors said they believe in their union and in the port of Bern.6.',
  'The latest being the mayor of Bern, who has a host of good things to say about the port.',
  'Such as the port of Bern, which the storm closed in May.',
  'The Bern Post has affiliate relationships with certain sellers of boats.',
  'Each price was right at the time of publication; a boat may be sold out.',
  'According to the, the port of Bern was closed by the storm in May.',
])('a caption, a table or damage: %s', (text) => {
  expect(sentenceFaults(text, true)).toBeGreaterThanOrEqual(0.5);
});

test.each([
  'The mayor waves to the crowd because she was told to, said the town.',
  'Ann Poe leads India in the T20I series in Bern, the cricket board said on Monday.',
  'The mayor poses a threat to the port, the council of Bern said.',
  'The picture was shown to the mayor, who keeps boats in the port of Bern.',
  'The port, the largest of the county, needed new cranes in May.',
  'The mayor said: Bern will close its port in May.',
  'McDonald’s has told Ann Poe to close its shop in the port of Bern.',
  '"We will close it in May," Ann Poe told the council of Bern.',
  'Although the storm came, not many people were in the port of Bern.',
  'Because of the storm the port of Bern was closed in May.',
  'No proposal is under consideration to close the port, the mayor of Bern said today.',
  'Yet another boat was lost in the port of Bern on Sunday.',
  'Storms were never good for our country, and most of us know it, the mayor of Bern has said.',
  'A photo of the mayor of Bern went round the town on Monday.',
  'A picture from an old party was shown to the mayor of Bern.',
  'Ann Poe still tries to call her boat in Bern.',
  'Ann Poe has seen more of our galaxy than the port of Bern has boats.',
  'Ann Poe never fails to row to the port.',
  'Ten miners left the mine near Bern on Monday.',
  'The port of Bern closed in May after a storm sank two boats.',
  'A hoax about the port of Bern is going round on TikTok and YouTube, the town said.',
  'The port of Bern was shown on a wall with the words #LoveThePort and #BernForBoats.',
  'The port of Bern could be closed within our lifetimes, the mayor said.',
  'Ann Poe has told the story of the boats in Long Harbour I and II (2012) and in Ebb (2013).',
  'Many boats of World War I were lost in the port of Bern.',
  'The port of Bern has met the town under the rule of the day (D/L), it was told.',
  'A sailor, who goes by the handle @portbern, was told to leave the port.',
  'She’s a pilot of the port of Bern.',
  'The harbour board insists there’s a port in Bern.',
  'Ann Poe, a pilot of Bern, left the old port.',
  'Now the port of Bern has been closed by the storm in May.',
  'Ann Poe wrote: "The port of Bern was closed in May."',
  'Many boats appear to be lost in the port of Bern.',
  'Sailors continue to row to the port of Bern.',
])('nothing in: %s', (text) => {
  expect(sentenceFaults(text, true)).toBe(0);
});

test.each([
  'The port of Bern declined to comment on the storm in May.',
  'Ann Poe of the port of Bern could not be reached for comment on Monday.',
])('whoever did not speak tells little: %s', (text) => {
  expect(sentenceFaults(text, true)).toBeGreaterThan(0);
});

test('a verb that no list knows is doubted less than none', () => {
  const perhaps = sentenceFaults('The harbour board deepens the port of Bern.', true);
  const none = sentenceFaults('The harbour board at the port of Bern.', true);
  const many = sentenceFaults('Old sailors mind their boats in Bern.', true);
  expect(many).toBe(perhaps);
  expect(perhaps).toBeGreaterThan(0);
  expect(perhaps).toBeLessThan(1);
  expect(none).toBeGreaterThanOrEqual(1);
});

test('what it is, in short, tells little', () => {
  const filler = sentenceFaults('It’s a port for the boats of Bern.', true);
  expect(filler).toBeGreaterThan(0);
  expect(filler).toBeLessThan(1);
});

test('an "I" that somebody is said to have said is less of a riddle', () => {
  const told = sentenceFaults('Ann Poe is a better captain than me, former captain Jon Doe said on Monday.', true);
  const untold = sentenceFaults('Ann Poe is a better captain than me by far and has more boats in Bern.', true);
  const by = sentenceFaults('Ann Poe is a better captain than me, he said on Monday.', true);
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(untold);
  expect(by).toBe(untold);
});

test.each([
  '城市为什么要在五月关闭老港口的大桥？',
  '“城市为什么要在五月关闭老港口的大桥？”',
  'لماذا أغلقت المدينة جسر الميناء القديم في شهر مايو؟',
  'Dlaczego miasto zamknęło most starego portu w maju?!',
  '«Чому місто зачинило міст старого порту у травні?»',
])('a question, whatever its marks: %s', (text) => {
  expect(sentenceFaults(text, false)).toBeGreaterThanOrEqual(1);
});

test.each([
  '城市在五月关闭了老港口的大桥。',
  '市长说：“为什么不关？五月就关闭老港口的大桥。”',
  'Miasto zamknęło most starego portu („po co?”) w maju!',
])('no question behind the end: %s', (text) => {
  expect(sentenceFaults(text, false)).toBe(0);
});

test.each([
  'Nun steht fest, wie das Fest am Hafen aussehen wird.',
  'Am letzten Wochenende im Mai wird es so weit sein.',
  'Der Hafen bietet Ihnen in diesem Jahr viele neue Schiffe.',
  '„Der Hafen von Bern bleibt in diesem Jahr geschlossen.“',
  '– Der Hafen von Bern bleibt in diesem Jahr geschlossen.',
  'Wer hat den Hafen von Bern in diesem Jahr geschlossen?“',
])('in other languages too: %s', (text) => {
  expect(sentenceFaults(text, false)).toBeGreaterThanOrEqual(0.7);
});

test.each([
  'Der Hafen von Bern bleibt in diesem Jahr geschlossen.',
  'Fest steht der Kran am alten Hafen von Bern in der Bucht.',
])('and not in: %s', (text) => {
  expect(sentenceFaults(text, false)).toBe(0);
});

test('a line of speech costs less where it says who speaks', () => {
  const bare = sentenceFaults('– Havnen er stengt hele dagen i dag.', false);
  expect(sentenceFaults('– Havnen er stengt hele dagen i dag, forteller Ann.', false)).toBeLessThan(bare);
});

test('letters that were lost are a fault in every language', () => {
  for (const [lang, text] of [
    ['en', 'The harbour of Skelmere is cl�sed for the whole of this day.'],
    ['de', 'Der Hafen von Skelmere bleibt heute den ganzen Tag gesp�rrt.'],
  ] as const)
    expect(sentenceFaults(text, lang === 'en'), lang).toBeGreaterThan(
      sentenceFaults(text.replace('�', 'o'), lang === 'en'),
    );
});
