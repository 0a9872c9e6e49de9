package id.satudata.hub.exchange.agreed;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.FileClaims;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.Openings;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.table.FileHolders;
import id.satudata.hub.table.FileStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds what an agreement opens, reading the catalogue itself rather than a view of it, since a view may be late. What is open
 * is little among much; so a page ends, short or empty, after it has looked at enough.
 */
@Component
final class AgreedDatasets {

    private static final int BATCH = 200;
    private static final int MOST_READ = 2_000;

    private final Entries entries;
    private final Openings openings;
    private final FileStore files;
    private final FileHolders holders;
    private final FileClaims claims;
    private final IriSpace space;

    AgreedDatasets(
            Entries entries,
            Openings openings,
            FileStore files,
            FileHolders holders,
            FileClaims claims,
            IriSpace space) {
        this.entries = entries;
        this.openings = openings;
        this.files = files;
        this.holders = holders;
        this.claims = claims;
        this.space = space;
    }

    /**
     * Some of them, latest arrival first.
     *
     * @param next where to go on; nothing where the catalogue has no more
     */
    record Page(List<AgreedDataset> datasets, Optional<Sequence> next) {

        Page {
            datasets = List.copyOf(datasets);
        }
    }

    /** Those that arrived before the given one. */
    Page before(Sequence first, int limit, Agreement agreement) {
        var found = new ArrayList<AgreedDataset>();
        var position = first;
        for (int read = 0; read < MOST_READ; ) {
            var batch = entries.before(position, BATCH);
            if (batch.isEmpty()) {
                return new Page(found, Optional.empty());
            }
            for (var entry : batch) {
                position = entry.first();
                opened(entry, agreement).ifPresent(found::add);
                if (found.size() == limit) {
                    return new Page(found, Optional.of(position));
                }
            }
            read += batch.size();
        }
        return new Page(found, Optional.of(position));
    }

    private Optional<AgreedDataset> opened(Entry entry, Agreement agreement) {
        if (!openings.opens(agreement, entry.description())) {
            return Optional.empty();
        }
        return Optional.of(entry.description().distributions().stream()
                        .flatMap(it -> file(entry, it).stream())
                        .toList())
                .filter(it -> !it.isEmpty())
                .map(it -> AgreedDataset.of(entry, it, space));
    }

    /** Nothing where the file lies elsewhere, so that it is its keeper's to hand out, nor where it came with others only. */
    private Optional<AgreedFile> file(Entry entry, Distribution it) {
        var place = space.distribution(entry.id(), it.id()).value() + "/download/";
        return it.address()
                .downloadUrl()
                .filter(address -> address.value().startsWith(place))
                .flatMap((Iri address) -> files.of(it)
                        .filter(kept -> claims.holds(entry, holders.of(kept.hash())))
                        .map(kept -> AgreedFile.of(it, address, kept)));
    }
}
