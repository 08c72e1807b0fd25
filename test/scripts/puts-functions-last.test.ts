import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { functionsLast } from '../../scripts/build/functions-last.ts';

/** Code between lists that are alike: the other way round it is shorter after gzip. */
const numbers = (seed: number) => Array.from({ length: 60 }, (_, at) => (at * seed) % 89).join();
const code = (name: string) =>
  `function ${name}(list){let sum=0;for(const each of list)if(each>3)sum+=each*2;else sum-=each;return sum}`;
const STATEMENTS = [...'abcdefgh'].flatMap((name, at) => [
  code(name),
  `const ${name}${name}=[${numbers(at + 31)}]${at < 7 ? ';' : ''}`,
]);
const RESULT = [...'abcdefgh'].map((name) => `${name}(${name}${name})`).join('+');
const run = (script: string): unknown => new Function(`return ${script}`)();

describe('a script of the package', () => {
  it.each([
    ['bare in a function', `(()=>{${STATEMENTS.join('')};return ${RESULT}})()`],
    [
      'within a list of what registers itself',
      `(()=>{const all={};all["x"]=function(){${STATEMENTS.join('')};return ${RESULT}};return all["x"]()})()`,
    ],
  ])('does the same with its functions last: %s', (_, script) => {
    const moved = functionsLast(script);
    expect(run(moved)).toBe(run(script));
    expect(gzipSync(moved, { level: 9 }).length).toBeLessThan(gzipSync(script, { level: 9 }).length);
    expect(moved.indexOf('const hh')).toBeLessThan(moved.indexOf('function a('));
  });

  it('parts statements that no semicolon parted', () => {
    const moved = functionsLast(STATEMENTS.join(''));
    expect(moved).toMatch(/\];function a\(/);
    expect(new Function(`${moved};return ${RESULT}`)()).toBe(new Function(`${STATEMENTS.join('')};return ${RESULT}`)());
  });

  it('stays as it is where that is no shorter, and where it has no function', () => {
    for (const script of ['function a(){return 1}export{a};', 'const a=1;export{a};', ''])
      expect(functionsLast(script)).toBe(script);
  });

  it('keeps what a module imports and hands out', () => {
    const script = `import{one}from"./one.js";${STATEMENTS.join('')};export{a,hh};export default function(){return one}`;
    const moved = functionsLast(script);
    for (const part of ['import{one}from"./one.js";', 'export{a,hh};', 'export default function(){return one}'])
      expect(moved).toContain(part);
  });
});
