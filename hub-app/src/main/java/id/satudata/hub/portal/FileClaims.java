package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.Successors;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.table.FileHolders;
import id.satudata.hub.table.KeptFile;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a kept file is a dataset's to hand out, and not one that it only names by a checksum read elsewhere. */
@Component
final class FileClaims {

    private final FileHolders holders;
    private final Entries entries;
    private final Successors successors;

    FileClaims(FileHolders holders, Entries entries, ObjectProvider<Successors> successors) {
        this.holders = holders;
        this.entries = entries;
        this.successors = successors.getIfAvailable(() -> Successors.NONE);
    }

    /** It came with the dataset, or all that it came with are open to everybody. */
    boolean holds(Entry entry, KeptFile file) {
        var cameWith = holders.of(file.hash()).stream()
                .map(it -> successors.of(it).orElse(it))
                .distinct()
                .toList();
        return cameWith.contains(entry.id()) || areOpen(cameWith);
    }

    /** What is not in the catalogue any more is open to nobody. */
    private boolean areOpen(List<EntryId> cameWith) {
        var visible = entries.all(cameWith);
        return visible.size() == cameWith.size()
                && visible.stream().noneMatch(it -> RestrictedFiles.has(it.description()));
    }
}
