package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import java.util.Collection;
import java.util.List;

/** Whether a file the hub keeps is a dataset's to hand out, and not one that it only names by a checksum read elsewhere. */
public final class FileClaims {

    private final Entries entries;
    private final Successors successors;

    FileClaims(Entries entries, Successors successors) {
        this.entries = entries;
        this.successors = successors;
    }

    /** It came with the dataset, or all that it came with are open to everybody. */
    public boolean holds(Entry entry, Collection<EntryId> cameWith) {
        var holders = cameWith.stream()
                .map(it -> successors.of(it).orElse(it))
                .distinct()
                .toList();
        return holders.contains(entry.id()) || areOpen(holders);
    }

    /** What is not in the catalogue any more is open to nobody. */
    private boolean areOpen(List<EntryId> holders) {
        var visible = entries.all(holders);
        return visible.size() == holders.size()
                && visible.stream().noneMatch(it -> RestrictedData.shuts(it.description()));
    }
}
