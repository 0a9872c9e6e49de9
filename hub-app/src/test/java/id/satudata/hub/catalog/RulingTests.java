package id.satudata.hub.catalog;

import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.InMemoryRevisionLog;
import id.satudata.hub.revision.RevisionLog;

final class RulingTests extends RulingContract {

    private InMemoryRevisionLog memory = new InMemoryRevisionLog();

    @Override
    RevisionLog emptyLog() {
        memory = new InMemoryRevisionLog();
        return memory;
    }

    @Override
    EntryIndex index() {
        return memory;
    }
}
