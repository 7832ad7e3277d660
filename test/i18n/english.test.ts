import { english, readEnglish } from '../../src/i18n/english';
import { fill } from '../../src/i18n/fill';
import { problemsEn } from '../../src/i18n/problems.en';
import { say, sayProblem } from '../../src/i18n/say';
import { textsEn } from '../../src/i18n/texts.en';
import { wordsId } from '../../src/i18n/words.id';
import { builtEnglish } from './english-file';

describe('a template', () => {
  it('takes its values, and writes sizes and numbers as English does', () => {
    expect(fill('{name} has {bytes:megabytes} of {max:number}', { name: 'a.jpg', bytes: 5_767_168, max: 63206 })).toBe(
      'a.jpg has 5.5 MB of 63,206',
    );
  });

  it('takes a value for what it is, even when it looks like a template', () => {
    expect(fill('"{text}" is odd, {max}', { text: '{max} $& {text}', max: 3 })).toBe('"{max} $& {text}" is odd, 3');
  });
});

describe('the English words', () => {
  beforeEach(() => readEnglish(builtEnglish));

  it('are what the source says, key by key', () => {
    const values = {
      name: 'a.jpg',
      platform: 'facebook',
      bytes: 5_767_168,
      max: 4_194_304,
      contentNo: 'K-1',
      why: '<',
    };
    expect(english().problems.fileLarge(values)).toBe(problemsEn.fileLarge(values));
    expect(english().problems.titleMissing()).toBe(problemsEn.titleMissing());
    expect(say('en').menu).toEqual(textsEn.menu);
    expect(say('en').mail.kitFiles({ files: 'https://a\nhttps://b' })).toBe('Files:\nhttps://a\nhttps://b\n');
    expect(say('en').review.sent.return({ contentNo: 'K-1' })).toBe(textsEn.review.sent.return({ contentNo: 'K-1' }));
  });

  it('are read once however often they are said, and never for a reader of Indonesian', () => {
    const reader = jest.fn(builtEnglish);
    readEnglish(reader);
    say('id');
    sayProblem({ code: 'titleMissing', values: {} });
    expect(reader).not.toHaveBeenCalled();
    say('en');
    sayProblem({ code: 'titleMissing', values: {} }, 'en');
    expect(reader).toHaveBeenCalledTimes(1);
  });

  it('stay Indonesian where the file lacks a text', () => {
    readEnglish(() => JSON.stringify({ problems: { titleMissing: 'No title.', categoryMissing: { odd: 1 } } }));
    expect(sayProblem({ code: 'titleMissing', values: {} }, 'en')).toBe('No title.');
    expect(sayProblem({ code: 'categoryMissing', values: {} }, 'en')).toBe(wordsId.problems.categoryMissing());
    expect(say('en').menu).toEqual(wordsId.texts.menu);
  });

  describe('when the file cannot be read', () => {
    let logged: jest.SpyInstance;
    beforeEach(() => {
      logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    });
    afterEach(() => logged.mockRestore());

    const broken: [string, () => string][] = [
      [
        'is missing',
        () => {
          throw new Error('No HTML file named en was found.');
        },
      ],
      ['is cut short', () => builtEnglish().slice(0, 1000)],
      ['holds nothing', () => ''],
    ];
    it.each(broken)('because it %s, are Indonesian, and the log says so once', (_, reader) => {
      readEnglish(reader);
      expect(say('en')).toBe(wordsId.texts);
      expect(sayProblem({ code: 'titleMissing', values: {} }, 'en')).toBe(wordsId.problems.titleMissing());
      expect(logged).toHaveBeenCalledTimes(1);
    });
  });
});
