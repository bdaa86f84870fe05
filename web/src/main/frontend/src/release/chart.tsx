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
      <img src={source} alt={alt} />
      <figcaption>{t('release.chart.table-below')}</figcaption>
    </figure>
  );
}
