/** A body of our own to hold sentences against. */
export const BRIDGE = [
  'ARLEN (Example Wire) - Mayor Ada Berk opened the new bridge over the Dorn on Tuesday, 12 May 2026, after six years of work that cost $1,243,000,000.',
  'At least 12 people were hurt when a stand broke, police said, and the United Nations Bridge Office (UNBO) did not rule out that a bolt may have failed.',
  '"We have waited for this day since 2019," Berk told reporters. "Nobody was killed, and for that I am grateful."',
  'The bridge could carry 3,412 cars an hour, or 45 per cent of all traffic between Arlen and Corvo, the ministry estimates.',
  'Russian engineers of the firm Kesk & Co. will stay until 1 July to test the cables.',
];
