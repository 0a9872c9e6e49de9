package id.satudata.hub.partner.outgoing;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.lease.Lease;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.outgoing.DeliveryRows.Wanted;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings what a partner shall have in step with the log. The position in the log and what follows from the revisions up to it are
 * written in one transaction, so that none is passed over or counted twice, whenever the hub ends.
 */
@Component
class Planning {

    private static final int TOGETHER = 200;

    private final RevisionLog log;
    private final Entries entries;
    private final Wishes wishes;
    private final DeliveryRows rows;
    private final ProgressRows progress;
    private final TransactionOperations transactions;

    Planning(
            RevisionLog log,
            Entries entries,
            Wishes wishes,
            DeliveryRows rows,
            ProgressRows progress,
            TransactionOperations transactions) {
        this.log = log;
        this.entries = entries;
        this.wishes = wishes;
        this.rows = rows;
        this.progress = progress;
        this.transactions = transactions;
    }

    /** Whether there is something the partner was not planned for. */
    boolean isDue(Terms terms) {
        var now = progress.of(terms.partner().id());
        return !now.plan().equals(terms.plan().hex()) || now.position().compareTo(log.head()) < 0;
    }

    /** Takes the next revisions; from the first one again where the terms are others. Answers whether there were any. */
    boolean step(Terms terms, Lease lease) {
        var partner = terms.partner().id();
        var plan = terms.plan().hex();
        var now = progress.of(partner);
        var revisions = log.after(now.plan().equals(plan) ? now.position() : Sequence.START, TOGETHER);
        if (revisions.isEmpty() && now.plan().equals(plan)) {
            return false;
        }
        var wanted = wanted(terms, latest(revisions));
        var position =
                revisions.isEmpty() ? now.position() : revisions.getLast().sequence();
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            if (!progress.isMine(partner, lease)) {
                return false;
            }
            rows.want(partner, changed(partner, wanted));
            progress.move(partner, lease, plan, position);
            return true;
        }));
    }

    /** Those that are still the last word on their entry; the others are followed by it. */
    private List<Revision> latest(List<Revision> revisions) {
        var heads = log.heads(revisions.stream().map(Revision::entry).distinct().toList());
        return revisions.stream()
                .filter(it -> Optional.ofNullable(heads.get(it.entry()))
                        .filter(head -> head.latest().equals(it.sequence()))
                        .isPresent())
                .toList();
    }

    private Map<EntryId, Wish> wished(Terms terms, List<Revision> latest) {
        var wished = new HashMap<EntryId, Wish>();
        var visible =
                latest.stream().filter(Revision::shows).map(Revision::entry).toList();
        for (Entry entry : entries.all(visible)) {
            wishes.of(terms, entry).ifPresent(it -> wished.put(entry.id(), it));
        }
        return wished;
    }

    private Map<EntryId, Wanted> wanted(Terms terms, List<Revision> latest) {
        var wished = wished(terms, latest);
        return latest.stream()
                .map(it -> {
                    @Nullable Wish wish = wished.get(it.entry());
                    return new Wanted(
                            it.entry(),
                            it.sequence(),
                            Optional.ofNullable(wish).map(Wish::hash),
                            DeliveryState.PENDING);
                })
                .collect(Collectors.toMap(Wanted::entry, Function.identity()));
    }

    /** Those by which something changes for the partner, each with what is to be done about it. */
    private List<Wanted> changed(PartnerId partner, Map<EntryId, Wanted> all) {
        var known = rows.of(partner, all.keySet());
        return all.values().stream()
                .flatMap(it -> {
                    @Nullable DeliveryRow row = known.get(it.entry());
                    return row == null ? fresh(it) : again(it, row);
                })
                .toList();
    }

    private static Stream<Wanted> fresh(Wanted it) {
        return it.hash().isPresent() ? Stream.of(it) : Stream.empty();
    }

    private static Stream<Wanted> again(Wanted it, DeliveryRow row) {
        if (row.wantedHash().equals(it.hash())) {
            return Stream.empty(); // nothing else than is done, under way or set aside already
        }
        var isSo = it.hash().isPresent() ? isThere(it.hash().get(), row) : !row.mayBeThere();
        return Stream.of(
                new Wanted(it.entry(), it.sequence(), it.hash(), isSo ? DeliveryState.DONE : DeliveryState.PENDING));
    }

    private static boolean isThere(ContentHash hash, DeliveryRow row) {
        return row.deliveredHash().filter(hash::equals).isPresent() && row.attempts() == 0;
    }
}
