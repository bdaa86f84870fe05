import { t, tCode } from '../shell/messages';
import { typeCode } from './gbvims';

/** The type of an incident in the reader's words. */
export const typeName = (type: string | null): string =>
  type === null ? t('survivor.type.none') : (tCode('survivor.type', typeCode(type)) ?? type);
