import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { goesToAnotherList } from './otherList';

// It is in its own list no more.
goesToAnotherList(useSandbox(), { name: 'move', verb: 'transfer', left: ['Ada', 'Chloé'] });
