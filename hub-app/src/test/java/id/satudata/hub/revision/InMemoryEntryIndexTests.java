package id.satudata.hub.revision;

import java.util.List;

final class InMemoryEntryIndexTests extends EntryIndexContract {

    @Override
    EntryIndex indexOf(List<NewRevision> revisions) {
        var log = new InMemoryRevisionLog();
        revisions.forEach(it -> log.append(List.of(it)));
        return log;
    }
}
