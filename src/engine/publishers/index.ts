// Every platform the engine can publish to by itself. A fifth one is a folder beside these and a line here.
import type { Platform } from '../../domain/words';
import { facebook } from './facebook/facebook';
import type { Publisher } from './publisher';

export const publishers: Partial<Record<Platform, Publisher<unknown>>> = { facebook };
