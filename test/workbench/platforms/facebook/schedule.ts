// When a post or photo comes out: now, later, or only when somebody asks.
import { type GraphError, invalid } from './errors';
import { booleanOf, type Parameters, textOf, timeOf } from './parameters';
import type { Store } from './store';

export interface Timing {
  published: boolean;
  /** Epoch ms. */
  scheduledFor: number | null;
}

const contentTypes = [
  'SCHEDULED',
  'SCHEDULED_RECURRING',
  'DRAFT',
  'ADS_POST',
  'INLINE_CREATED',
  'PUBLISHED',
  'PUBLISH_PENDING',
  'REVIEWABLE_BRANDED_CONTENT',
];

/** assumed text; documented window: 10 minutes to 30 days (or 75), https://developers.facebook.com/docs/pages-api/posts */
const outsideWindow = (): GraphError => invalid('The specified scheduled publish time is invalid.');

/** documented: `published=false` goes with `scheduled_publish_time`; assumed text of the refusal */
export function timingOf(store: Store, parameters: Parameters): Timing {
  const published = booleanOf(parameters, 'published') ?? true;
  const scheduledFor = timeOf(parameters, 'scheduled_publish_time') ?? null;
  const type = textOf(parameters, 'unpublished_content_type');
  if (type !== undefined && !contentTypes.includes(type))
    throw invalid(`Param unpublished_content_type must be one of {${contentTypes.join(', ')}} - got "${type}".`);
  if (scheduledFor === null) {
    if (type === 'SCHEDULED') throw invalid('You must specify a scheduled publish time for a scheduled post');
    return { published, scheduledFor };
  }
  if (published) throw invalid('You cannot specify a scheduled publish time on a published post');
  const minutes = (scheduledFor - store.now()) / 60_000;
  if (minutes < 10 || minutes > store.data.settings.scheduleDays * 24 * 60) throw outsideWindow();
  return { published, scheduledFor };
}
