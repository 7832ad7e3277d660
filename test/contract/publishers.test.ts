// The contract of every publisher against its simulator: whatever is stopped or lost, it posts once or explains itself.
import type { Form } from './form';
import { metaForms } from './meta';
import { losses, publish, type Told, type Trouble } from './runner';
import { tiktokForms } from './tiktok';
import { xForms } from './x';

/** A platform's forms are added by one line each. */
const forms: readonly Form[] = [...metaForms, ...tiktokForms, ...xForms];

function play(form: Form, trouble: Trouble = {}) {
  const stand = form.open();
  const told = publish(stand.bench, stand.publisher, stand.sites, stand.order, trouble);
  return { trouble, told, posts: stand.posts(), order: stand.order };
}

/** One post with the approved words and bytes, or, where the platform cannot say, a person who is asked. */
function expectOnce(form: Form, { trouble, told, posts, order }: ReturnType<typeof play>) {
  const { end } = told;
  const isAsked = form.mayAsk && end.kind === 'unsure' && posts.length <= 1;
  const post = {
    sha256: order.media[0]?.file.sha256,
    ...(end.kind === 'published' ? { link: end.post.link } : {}),
  };
  if (!isAsked)
    expect({ trouble, end, posts }).toMatchObject({ end: { kind: form.ends ?? 'published' }, posts: [post] });
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

describe.each(forms)('$name', (form) => {
  let calm: Told;
  beforeAll(() => {
    calm = play(form).told;
  });

  it('is posted once, with the approved words and bytes', () => {
    const played = play(form);
    expectOnce(form, played);
    const { caption = played.order.caption } = played.posts[0] ?? {};
    expect(caption).toBe(played.order.caption);
    expect(calm.executions).toBeLessThan(20);
  });

  it('shows a film growing, and says nothing of bytes otherwise', () => {
    const { progress } = calm;
    if (form.chunks === 0) return expect(progress).toEqual([]);
    const sent = progress.map((one) => one.sentBytes);
    expect(sent).toEqual([...sent].sort((a, b) => a - b));
    expect(new Set(sent).size).toBe(form.chunks);
    expect(new Set(progress.map((one) => one.totalBytes)).size).toBe(1);
  });

  it('keeps the secret out of addresses, and upload addresses out of cells', () => {
    const { order } = play(form);
    for (const address of calm.kept) expect(calm.cells).not.toContain(address);
    expect([calm.cells, ...calm.urls].join()).not.toContain(order.secret);
  });

  it('is posted once however often it is stopped between two steps', () => {
    expectOnce(form, play(form, { oneStepRuns: true }));
    for (const step of numbersTo(calm.steps)) expectOnce(form, play(form, { dieAfterStep: step }));
  });

  it('is posted once though the execution dies the moment a call took effect', () => {
    for (const call of numbersTo(calm.calls)) expectOnce(form, play(form, { dieAtCall: call }));
  });

  it.each(losses)('is posted once whichever answer is lost: %s', (how) => {
    for (const call of numbersTo(calm.calls)) expectOnce(form, play(form, { lose: { call, how } }));
  });

  it('is never posted twice in a storm, and never called failed when it is public', () => {
    for (const storm of numbersTo(12)) {
      const { told, posts } = play(form, { storm });
      const allowed = { failed: [0], unsure: [0, 1], published: [1], handed_over: [1] }[told.end.kind];
      if (!allowed.includes(posts.length))
        throw new Error(`storm ${storm}: ${JSON.stringify({ end: told.end, posts })}`);
    }
  });
});
