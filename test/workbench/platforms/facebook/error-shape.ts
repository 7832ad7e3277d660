// What an error of the Graph API looks like, whichever part of Meta it comes from.
import type { Json } from '../../google/contract';

export interface GraphErrorShape {
  status?: number;
  code: number;
  subcode?: number;
  type?: 'OAuthException' | 'GraphMethodException';
  message: string;
  title?: string;
  userMessage?: string;
  transient?: boolean;
  /** Facts for the caller's program, as `error_data`. */
  data?: Json;
}

export class GraphError extends Error {
  constructor(readonly shape: GraphErrorShape) {
    super(shape.message);
  }
}

/** A call that Meta knows and this simulation does not: answered 501. */
export class NotSimulated extends Error {}

/** documented envelope: https://developers.facebook.com/docs/graph-api/guides/error-handling */
export function envelope(shape: GraphErrorShape, traceId: string): Json {
  return {
    error: {
      message: shape.message,
      type: shape.type ?? 'OAuthException',
      code: shape.code,
      ...(shape.data === undefined ? {} : { error_data: shape.data }),
      ...(shape.subcode === undefined ? {} : { error_subcode: shape.subcode }),
      ...(shape.transient === undefined ? {} : { is_transient: shape.transient }),
      ...(shape.title === undefined ? {} : { error_user_title: shape.title }),
      ...(shape.userMessage === undefined ? {} : { error_user_msg: shape.userMessage }),
      fbtrace_id: traceId,
    },
  };
}
