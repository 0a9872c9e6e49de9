package id.satudata.hub.partner.outgoing;

import id.satudata.hub.delivery.Carriers;
import id.satudata.hub.delivery.FileSight;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.outgoing.ComparisonRows.Count;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Reads the one file a partner has, and holds it against the one it was sent last; whatever changed here since is on its way in
 * another one. The file is one thing: what is so of it is so of every dataset in it.
 */
@Component
class FileLook implements Look {

    private final Carriers carriers;
    private final FileRows files;
    private final Leases leases;

    FileLook(Carriers carriers, FileRows files, Leases leases) {
        this.carriers = carriers;
        this.files = files;
        this.leases = leases;
    }

    @Override
    public void over(Terms terms, Consumer<Count> seen) throws Undelivered {
        var id = terms.partner().id();
        var last = files.of(id);
        if (last.isEmpty()) {
            return; // nothing was sent
        }
        var receiver = Rounds.receiver(terms.partner());
        var sight = carriers.withFiles(receiver).look(receiver, last.get().file());
        if (sight != FileSight.SAME && isReplaced(id, last.get())) {
            throw Undelivered.forNow("A delivery was under way meanwhile: compare once more", Optional.empty());
        }
        var many = files.within(id);
        files.note(id, difference(sight));
        seen.accept(count(sight, many));
    }

    /** Whether another file may have been put there since, so that it had to be another one. */
    private boolean isReplaced(PartnerId id, FileRows.Last last) {
        var isUnderWay =
                leases.holdings().stream().anyMatch(it -> it.held() && it.name().equals(Dispatcher.LEASE + id));
        return isUnderWay || !files.of(id).equals(Optional.of(last));
    }

    private static String difference(FileSight sight) {
        return switch (sight) {
            case SAME -> "";
            case MISSING -> MISSING;
            case OTHER -> CONTENT;
        };
    }

    private static Count count(FileSight sight, long many) {
        return switch (sight) {
            case SAME -> new Count(many, 0, 0, 0);
            case MISSING -> new Count(many, many, 0, 0);
            case OTHER -> new Count(many, 0, many, 0);
        };
    }
}
