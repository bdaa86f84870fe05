import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ApiFailure } from '../api/client';
import type { Capability } from './message-keys';
import { need } from './messages';
import { Failed, Loading } from './states';

/**
 * A part of a page whose script and words are fetched when it is first drawn. On a poor line it says that it waits,
 * and offers to try again where it failed, inside `frame`.
 */
export function lazy<P extends object>(
  load: () => Promise<ComponentType<P>>,
  capabilities: readonly Capability[],
  frame: (waiting: VNode) => VNode = (waiting) => waiting,
): ComponentType<P> {
  let ready: ComponentType<P> | undefined;
  return function Lazy(props: P) {
    const [shown, setShown] = useState<ComponentType<P> | undefined>(() => ready);
    const [failed, setFailed] = useState(false);
    const fetchIt = (): void => {
      setFailed(false);
      Promise.all([load(), need(capabilities)])
        .then(([part]) => {
          ready = part;
          setShown(() => part);
        })
        .catch(() => setFailed(true));
    };
    useEffect(() => {
      if (!ready) fetchIt();
    }, []);
    if (failed) return frame(<Failed failure={new ApiFailure('offline')} again={fetchIt} />);
    if (!shown) return frame(<Loading />);
    const Shown = shown;
    return <Shown {...props} />;
  };
}
