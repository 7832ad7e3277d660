// Draws into cells what Univer's own cells do not know: the corner of a note, a picture.
import { type ICellCustomRender, InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT } from '@univerjs/sheets';
import type { CellView } from '../../port';
import type { View } from './univer';

const noteCorner = { tr: { color: '#f9ab00', size: 7 } };
const margin = 2;

const pictures = new Map<string, HTMLImageElement>();

/** Loaded once; the canvas is drawn again when it came. */
function picture(address: string, redraw: () => void): HTMLImageElement | undefined {
  const known = pictures.get(address);
  if (known) return known.complete && known.naturalWidth > 0 ? known : undefined;
  const image = new Image();
  pictures.set(address, image);
  image.addEventListener('load', redraw);
  image.src = address;
  return undefined;
}

/** Fits a picture into its cell, as IMAGE() does by default. */
const pictureRender = (address: string, redraw: () => void): ICellCustomRender => ({
  zIndex: 10,
  drawWith(context, info) {
    const image = picture(address, redraw);
    if (!image) return;
    const { isMerged, isMergedMainCell, mergeInfo, startX, endX, startY, endY } = info.primaryWithCoord;
    const box = isMerged || isMergedMainCell ? mergeInfo : { startX, endX, startY, endY };
    const [width, height] = [box.endX - box.startX - 2 * margin, box.endY - box.startY - 2 * margin];
    const scale = Math.min(width / image.naturalWidth, height / image.naturalHeight);
    const [drawnWidth, drawnHeight] = [image.naturalWidth * scale, image.naturalHeight * scale];
    const x = box.startX + margin + (width - drawnWidth) / 2;
    const y = box.startY + margin + (height - drawnHeight) / 2;
    context.drawImage(image, x, y, drawnWidth, drawnHeight);
  },
});

type At<T> = (unitId: string, row: number, column: number) => T;

export interface Decorations {
  cellAt: At<CellView | undefined>;
  isList: At<boolean>;
  /** Where this person's browser gets a picture. */
  pictureAddress: (address: string) => string;
}

const faint = 0.45;
const fainter = new WeakMap<ICellCustomRender, ICellCustomRender>();

/** Sheets hardly shows the list of an empty cell; Univer draws a grey pill in each. */
function faintly(render: ICellCustomRender): ICellCustomRender {
  const known = fainter.get(render);
  if (known) return known;
  const made: ICellCustomRender = Object.assign(Object.create(render), {
    drawWith(context: CanvasRenderingContext2D, ...rest: [never, never, never]) {
      context.save();
      context.globalAlpha = faint;
      render.drawWith(context, ...rest);
      context.restore();
    },
  });
  fainter.set(render, made);
  return made;
}

/** After Univer's own validation has put its drawing into the cell. */
const afterValidation = 8;

export function decorateCells(
  { interceptors }: View,
  { cellAt, isList, pictureAddress }: Decorations,
  redraw: () => void,
): void {
  interceptors().intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 20,
    effect: InterceptorEffectEnum.Style,
    handler(cell, location, next) {
      const view = cellAt(location.unitId, location.row, location.col);
      if (!view?.note && !view?.image) return next(cell);
      const drawn = cell && cell !== location.rawData ? cell : { ...location.rawData };
      if (view.note) drawn.markers = { ...drawn.markers, ...noteCorner };
      if (view.image)
        drawn.customRender = [...(drawn.customRender ?? []), pictureRender(pictureAddress(view.image), redraw)];
      return next(drawn);
    },
  });
  interceptors().intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: afterValidation,
    effect: InterceptorEffectEnum.Style,
    handler(cell, location, next) {
      const isEmpty = !cell?.v && cellAt(location.unitId, location.row, location.col)?.checked === undefined;
      if (!cell?.customRender || !isEmpty || !isList(location.unitId, location.row, location.col)) return next(cell);
      return next({ ...cell, customRender: cell.customRender.map(faintly) });
    },
  });
}
