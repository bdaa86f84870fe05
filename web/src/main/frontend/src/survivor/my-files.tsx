import { useLocation } from 'preact-iso/router';
import { get, post } from '../api/client';
import type { FileLine } from '../api/types';
import { explain } from '../shell/failure';
import { date } from '../shell/format';
import { useLoad } from '../shell/load';
import { t, tCode } from '../shell/messages';
import { useSend } from '../shell/send';
import { Empty, Notice, Shown } from '../shell/states';

export function MyFiles() {
  const files = useLoad('files', () => get<FileLine[]>('/survivor-files'));
  const sending = useSend();
  const { route } = useLocation();
  const openFile = (): void =>
    void sending.run(
      (key) => post<{ id: string }>('/survivor-files', {}, key),
      ({ id }) => route(`/files/${id}`),
    );
  return (
    <section aria-labelledby="my-files">
      <div class="card-head">
        <h2 id="my-files">{t('survivor.files.heading')}</h2>
        <button type="button" class="button" aria-disabled={sending.busy.value} onClick={openFile}>
          {t('survivor.files.walk-in')}
        </button>
      </div>
      {sending.failure.value && (
        <Notice tone="danger">
          <p>{explain(sending.failure.value)}</p>
        </Notice>
      )}
      <Shown of={files}>
        {(all) => (all.length === 0 ? <Empty>{t('survivor.files.empty')}</Empty> : <Files all={all} />)}
      </Shown>
    </section>
  );
}

function Files({ all }: { all: FileLine[] }) {
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{t('survivor.reference')}</th>
          <th scope="col">{t('survivor.opened-on')}</th>
          <th scope="col">{t('survivor.state')}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((file) => (
          <tr key={file.id}>
            <th scope="row">
              <a href={`/files/${file.id}`}>
                <bdi dir="ltr">{file.reference}</bdi>
              </a>
            </th>
            <td data-label={t('survivor.opened-on')}>{date(file.openedAt)}</td>
            <td data-label={t('survivor.state')}>{tCode('survivor.state', file.state) ?? file.state}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
