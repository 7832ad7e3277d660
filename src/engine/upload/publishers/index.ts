// Every platform the engine can publish to by itself. A fifth one is a folder beside these and a line here.
import type { Platform } from '../../../domain/words';
import { facebook } from './facebook/facebook';
import { instagram } from './instagram/instagram';
import type { Publisher } from './publisher';
import { tiktok } from './tiktok/tiktok';
import { x } from './x/x';

export const publishers: Readonly<Record<Platform, Publisher<unknown>>> = { instagram, facebook, x, tiktok };
