package id.satudata.hub.harvest;

import id.satudata.hub.harvest.RecordMemory.Recollection;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.ContentHash;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A page's records as descriptions, and those that could not become any.
 *
 * @param says a hash of all that each record says, by key, where one can be made
 * @param recognised the keys of those that were not read, because their entries are known to say just that
 * @param deleted what the source says it no longer has; counted as unchanged, since what follows is decided when all has come
 */
record DescribedPage(
        OpenRun run,
        Map<String, ContentHash> says,
        List<String> recognised,
        List<Mapped.Usable> usable,
        List<Mapped.Deleted> deleted,
        List<Mapped.Unusable> refused,
        Recollection recollection)
        implements PageOfRun {

    DescribedPage {
        says = Map.copyOf(says);
        recognised = List.copyOf(recognised);
        usable = List.copyOf(usable);
        deleted = List.copyOf(deleted);
        refused = List.copyOf(refused);
    }

    /** The keys of the records that the catalogue may hold. */
    List<String> keptKeys() {
        return Stream.concat(
                        recognised.stream(),
                        usable.stream().map(it -> it.record().key()))
                .distinct()
                .toList();
    }

    /** The keys of all its records. */
    List<String> keys() {
        return Stream.of(
                        recognised.stream(),
                        usable.stream().map(it -> it.record().key()),
                        deleted.stream().map(it -> it.record().key()),
                        refused.stream().map(it -> it.record().key()))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }
}
