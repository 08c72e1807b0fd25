import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/core/summarize/shorten/shorten.ts';
import type { RuleName } from '../../src/core/summarize/shorten/variant.ts';

/** The text with only this rule's cut made; `undefined` when the rule offers none. */
function cut(rule: RuleName, text: string, lang = 'en'): string | undefined {
  const found = shorten(text, { start: 0, end: text.length }, { lang }).find(
    ({ cuts }) => cuts.length > 0 && cuts.every((one) => one.rule === rule),
  );
  return found?.text;
}

/** Rule, sentence with what goes in ⟦ ⟧. */
const cuts: [RuleName, string][] = [
  ['parenthesis', 'The road is 9 km ⟦(6 miles) ⟧long and 3 m ⟦(10 feet) ⟧wide.'],
  ['parenthesis', 'The Harbour Board of Bern ⟦(HBB) ⟧closed the port.'],
  ['parenthesis', 'The chief of Seagull ⟦(SGL) ⟧closed the port of Bern in May.'],
  ['parenthesis', 'The news was sent by the Seagull ⟦(Reuters) ⟧from the port of Bern.'],
  ['parenthesis', 'The Board of Inland Sailors ⟦(Bois) ⟧closed the port of Bern in May.'],
  ['leading-clause', '⟦Ending a long drought for its sailors, ⟧the town of Bern has bought two ferries.'],
  ['dash-aside', 'The two boats ⟦– a ferry and a tug – ⟧were badly damaged in the storm.'],
  ['dash-aside', 'The mayor ⟦– and two pilots – ⟧were badly hurt in the storm.'],
  ['dash-aside', 'The mayor ⟦-- a former pilot -- ⟧resigned after the vote on the port.'],
  ['participial-tail', 'A storm hit the port of Bern on Monday⟦, forcing hundreds to leave their homes⟧.'],
  ['participial-tail', 'A storm hit the port of Bern⟦, forcing hundreds to leave⟧, officials said.'],
  ['while-tail', 'Two people were killed in the blast⟦, while 12 others were treated in hospital⟧.'],
  ['relative-tail', 'The port is run by Ann Poe⟦, who led the party for ten years⟧.'],
  ['relative-tail', 'The storm sank five boats⟦, two of which were new⟧, police said.'],
  ['relative-aside', 'The mayor⟦, who took office in May,⟧ has resigned over the port.'],
  ['participle-aside', 'The plan⟦, set out in a letter to the council,⟧ will be voted on by the town.'],
  ['appositive', 'Ann Poe⟦, the mayor of Bern,⟧ said the port would close in May.'],
  ['appositive-tail', 'The council elected Jon Doe⟦, a lawyer from Bern⟧.'],
  ['verb-tail', 'The man left his home in Bern ⟦and returned to his village in the hills⟧.'],
  ['verb-tail', 'The man left his home in Bern⟦, and returned to his village in the hills⟧, police said.'],
  ['leading-phrase', '⟦On Monday, ⟧the council voted to close the port.'],
  ['leading-phrase', '⟦In a statement on Friday, ⟧the council said the port would close.'],
  ['leading-phrase', '⟦Speaking to reporters in Bern, ⟧the mayor said the port would close.'],
  ['leading-clause', '⟦After months of talks with the town, ⟧the council voted to close the port.'],
  ['leading-clause', '⟦As crowds gathered in the square, ⟧the council closed the port of Bern.'],
  ['adverb', 'The mayor⟦, however,⟧ refused to close the port.'],
  ['adverb', 'She has ⟦also ⟧closed the port.'],
  ['weekday', 'The council ⟦on Monday evening ⟧voted to close the port.'],
  ['weekday', 'The port will close soon, the mayor said⟦ Tuesday⟧.'],
];

/** Sentences in which a rule must find nothing, and why. */
const kept: [RuleName, string, string][] = [
  ['parenthesis', 'Ten employee(s) of the port were hurt.', 'belongs to the word'],
  ['parenthesis', 'The man (who may have been armed) fled the port.', 'a hedge'],
  ['parenthesis', 'The port will close in May (according to the mayor) for repairs.', 'who says so'],
  ['parenthesis', 'Ann Poe (SVX) and Eva Roe (RP) have closed the port for the day.', 'one of two parties'],
  ['parenthesis', 'The port is open to all (although storms may close it) from May.', 'what limits the rest'],
  ['parenthesis', 'Der Hafen steht allen offen (aber nicht bei Sturm) und kostet nichts.', 'the same in German'],
  ['parenthesis', 'Ann Poe (her name has been changed) rowed to the port of Bern.', 'a name that is none'],
  ['parenthesis', 'The Sailors of Goreham (East) have closed the port for the day.', 'which of two of that name'],
  ['participial-tail', 'The council fought with the mayor, calling her plan for the port a folly.', 'what it is about'],
  ['participial-tail', 'The boat of the mayor was gone at dawn, suggesting that she had rowed out.', 'what is found'],
  ['leading-clause', 'Denying that the boat had leaked, the mayor closed the port of Bern.', 'what is denied'],
  [
    'leading-clause',
    'Selling the ferry in May, she said, the town of Bern had no choice.',
    'a pronoun that points back',
  ],
  ['leading-clause', 'After the storm of 2024, the mayor of Bern closed the port for a year.', 'when that was'],
  ['leading-clause', 'While the council did meet in May, a vote was not held in the port.', 'what is conceded'],
  ['weekday', 'The mayor won on Monday as she had lost on Tuesday of last week.', 'the days are what parts them'],
  ['parenthesis', 'The Sailors of Bern (USA) have closed the port for the day.', 'letters that are part of the name'],
  ['participial-tail', 'A storm hit the port, setting off a wave that killed 14 sailors.', 'how many died'],
  ['dash-aside', 'By closing the port – twice – the mayor lost the vote.', 'the rest needs a comma'],
  ['dash-aside', 'She lives on in her songs – and houses – like this one in Bern.', 'what follows belongs to both'],
  ['dash-aside', 'Never were both boats used – at once – to cross the bay.', 'what is denied'],
  ['participial-tail', 'The town spent millions on dredging, building and guarding the port.', 'a list'],
  [
    'participial-tail',
    'They tried all means, from wearing skulls, eating mice, holding a mock vote to marching in Bern.',
    'a list',
  ],
  ['participial-tail', 'The mayor was fined for a late, leaping tackle on the pilot of Bern.', 'one thing described'],
  ['participial-tail', 'The rule is, as the mayor says, keeping the port open at night.', 'the verb stands before'],
  ['relative-tail', 'The town will help the families of sailors, who lost their boats.', 'not of all sailors'],
  [
    'relative-tail',
    'Both boats lay in the port of Bern, where the son, who got married, is posted as a guard.',
    'the verb follows',
  ],
  ['weekday', 'The port will open to all boats on Monday.', 'when it will be is the news'],
  ['participial-tail', 'A storm hit the port, reportedly forcing hundreds to leave.', 'a hedge'],
  ['participial-tail', 'We have not seen two mayors, working together, close a port.', 'a denial'],
  ['participial-tail', 'The man, driving a lorry, was stopped at the port.', 'the verb follows'],
  ['participial-tail', 'The port will close, citing people who know the plan.', 'a source'],
  ['participial-tail', 'The storm came early in the week, thus, closing the port of Bern.', 'what leads in would stay'],
  ['participial-tail', 'The charges against the man included burglary, kidnapping, arson and theft.', 'a list'],
  [
    'relative-tail',
    'Many said the last scenes of the film, which came out in June, still moved them.',
    'the verb follows',
  ],
  ['appositive-tail', 'The port is closed to all boats until the vote, the order states.', 'a source'],
  ['while-tail', 'The police say he fell, while the family alleges that he was pushed.', 'the other side'],
  ['relative-tail', 'Guards grew angry when Poe, who wore a coat, refused to leave the port.', 'the verb follows'],
  ['relative-tail', 'The port is run by Poe, who may resign in May.', 'a hedge'],
  ['relative-tail', 'It was not the mayor, who closed the port in May.', 'what is denied'],
  ['relative-aside', 'The storm, which hit Bern, sank five boats, said the mayor.', 'two ways to read it'],
  ['appositive', 'The mayor, the council and the port said it would close.', 'a list'],
  ['appositive', 'Ann Poe, her friends in the port say, is the best pilot of Bern.', 'a claim'],
  ['appositive', 'The former, a bank, was closed in the spring by the town.', 'the name is needed'],
  ['appositive-tail', 'He won a cup, a medal and a boat.', 'a list'],
  ['verb-tail', 'The police arrested the man who robbed a bank and killed a guard in Bern.', 'whose verb is unclear'],
  ['appositive-tail', 'The town will get a new port and quite possibly, the new bridge.', 'a hedge'],
  ['appositive-tail', 'The man fell ill at sea, a sailor, Ann Poe, said in a letter.', 'a source'],
  ['verb-tail', 'The work of the old town is the most beautiful and coveted of all.', 'no verb'],
  ['verb-tail', 'The man was shot and killed in the port of Bern.', 'one act'],
  ['verb-tail', 'The town has long lived on fish and related goods from the sea.', 'no verb'],
  ['leading-phrase', 'In Bern, Basel and Chur, the ports will close.', 'a list'],
  ['leading-phrase', 'If the vote fails, the port will close.', 'a condition'],
  ['leading-phrase', 'On Monday, May 5, the council voted to close the port.', 'a part of the date'],
  ['leading-phrase', 'Under the plan, the port will close.', 'a condition'],
  ['leading-phrase', 'Reacting to the vote, the mayor said it was fair.', 'what "it" points at'],
  ['leading-clause', 'After the mayor left, she was seen in the port of Bern.', 'a pronoun that points back'],
  ['leading-clause', 'Before the vote, the port was closed to all boats.', 'a limit in time'],
  ['leading-clause', 'As many as nine boats, the town says, were sunk.', 'a number'],
  ['leading-clause', 'While the police blamed the crew, the owner closed the port.', 'the other side'],
  ['adverb', 'He is not only the mayor but he is also a pilot.', 'one half of a pair'],
  ['adverb', 'The mayor is a pilot, however, his plan for the port failed.', 'parts two sentences'],
  ['weekday', 'The port stays closed until Monday at the earliest.', 'a term'],
  ['weekday', 'A poll published on Monday found that the port is loved.', 'the participle needs it'],
  ['weekday', 'The port closed on Monday and on Tuesday for the storm.', 'one of two'],
];

describe('rules', () => {
  it.each(cuts)('%s: %s', (rule, marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const left = marked.replace(/⟦[^⟧]*⟧/g, '').replace(/ (?=[.,])/g, '');
    expect(cut(rule, text)).toBe(left.charAt(0).toUpperCase() + left.slice(1));
  });

  it.each(kept)('%s leaves alone: %s (%s)', (rule, text) => {
    expect(cut(rule, text)).toBeUndefined();
  });

  it.each(cuts)('%s can be switched off: %s', (rule, marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const variants = shorten(text, { start: 0, end: text.length }, { lang: 'en', without: new Set([rule]) });
    expect(variants.flatMap((one) => one.cuts).filter((one) => one.rule === rule)).toEqual([]);
  });

  it('use no English word on another language, but take brackets everywhere', () => {
    const text = 'Le maire (47 ans) a fermé le port, including two, the mayor said.';
    const rules = shorten(text, { start: 0, end: text.length }, { lang: 'fr' }).flatMap((one) => one.cuts);
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(new Set(['parenthesis']));
  });
});
