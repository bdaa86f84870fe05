import { t } from '../shell/messages';
import { digits, language } from '../shell/settings';

interface ChartProps {
  period: string;
  name: 'totals' | 'categories' | 'districts';
  alt: string;
}

/** A picture the server drew; the table below it says the same in words and figures. */
export function Chart({ period, name, alt }: ChartProps) {
  const source = `/api/releases/${period}/charts/${name}.svg?lang=${language.value}&digits=${digits.value}`;
  return (
    <figure class="chart">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={alt}>
        <img src={source} alt={alt} />
      </section>
      <figcaption>{t('release.chart.table-below')}</figcaption>
    </figure>
  );
}
