import type { ReactNode } from 'react';
import { drawChart } from '../../../shared/briefing/draw-chart.ts';
import type { PlacedFigure } from '../../../shared/briefing/layout/lay-out-slide.ts';
import { captionSize } from '../../../shared/briefing/layout/sizes.ts';
import type { SlideChart, SlideFigure, SlidePicture } from '../../../shared/briefing/slide.ts';
import { screenColors } from '../../../shared/charts/palette.ts';
import type { Drawing } from '../../../shared/documents/tree.ts';
import { DrawingView } from '../drawing-view.tsx';
import { usePicture } from '../use-picture.ts';
import { placeOf, typeOf } from './places.ts';

/** A chart under its message, or a picture, in its place. */
export function SlideFigureView({
  placed: { figure, box, caption },
}: {
  readonly placed: PlacedFigure;
}): ReactNode {
  return (
    <figure className="slide-figure">
      {figure.type === 'chart' && (
        <figcaption
          className={caption === undefined ? 'visually-hidden' : 'slide-caption'}
          dir="auto"
          {...(caption === undefined ? {} : { style: { ...placeOf(caption), ...typeOf(captionSize) } })}
        >
          {figure.caption}
        </figcaption>
      )}
      <div className="slide-drawing" style={placeOf(box)}>
        {figure.type === 'chart' ? <Chart figure={figure} /> : <Picture picture={figure} />}
      </div>
    </figure>
  );
}

const drawings = new WeakMap<SlideChart, Drawing>();

/** Made once, for a slide and its small picture. */
function drawingOf(chart: SlideChart): Drawing {
  const drawing = drawings.get(chart) ?? drawChart(chart, screenColors);
  drawings.set(chart, drawing);
  return drawing;
}

function Chart({ figure: { chart, alt } }: { readonly figure: SlideFigure }): ReactNode {
  return <DrawingView drawing={drawingOf(chart)} alt={alt} className="slide-chart" />;
}

function Picture({ picture: { attachment, alt } }: { readonly picture: SlidePicture }): ReactNode {
  const picture = usePicture(attachment);
  switch (picture.state) {
    case 'shown':
      return <img className="slide-picture" src={picture.url} alt={alt} />;
    case 'failed':
      return (
        <p className="slide-no-picture" style={typeOf(captionSize)}>
          {`The picture cannot be shown. ${picture.problem}`}
        </p>
      );
    default:
      return null;
  }
}
