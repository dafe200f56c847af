import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { goesToAnotherList } from './otherList';

// It stays in its own list as well.
goesToAnotherList(useSandbox(), { name: 'copy', verb: 'copy', left: ['Ada', 'Bob', 'Chloé'] });
