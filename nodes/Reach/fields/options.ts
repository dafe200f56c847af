import { collection } from '../../shared/fields/collection';
import { startPage } from '../../shared/fields/paging';
import { parallelRequests, timeout } from '../../shared/fields/sending';

/** Options of an operation that asks once per item. */
export const callOptions = () =>
  collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
    parallelRequests(),
    timeout(30),
  ]);

/** Options of an operation that asks page after page. */
export const listOptions = () =>
  collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
    startPage(),
    timeout(30),
  ]);
