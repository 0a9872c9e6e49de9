package id.satudata.hub.partner.outgoing;

import id.satudata.hub.delivery.Delivered;
import id.satudata.hub.delivery.Deliveries;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.partner.PartnerProperties;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file with all that a partner shall have, where anything of that changed. */
final class WholeRound implements Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(WholeRound.class);

    private final Terms terms;
    private final Guard guard;
    private final DueRows rows;
    private final FileRows files;
    private final WholeCatalogue catalogue;
    private final PartnerProperties properties;
    private final Clock clock;
    private boolean isOver;

    WholeRound(
            Terms terms,
            Guard guard,
            DueRows rows,
            FileRows files,
            WholeCatalogue catalogue,
            PartnerProperties properties,
            Clock clock) {
        this.terms = terms;
        this.guard = guard;
        this.rows = rows;
        this.files = files;
        this.catalogue = catalogue;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Optional<Parcel> next() {
        if (isOver || !guard.mayGoOn() || !rows.isAnyDue(terms.partner().id())) {
            return Optional.empty();
        }
        isOver = true;
        var file = catalogue.file(terms);
        return Optional.of(new Parcel.Whole(file, out -> catalogue.write(terms, file, out)));
    }

    /** The next one may come at the earliest after a while, however much changes. */
    @Override
    public void delivered(Parcel parcel, Delivered outcome) {
        var id = terms.partner().id();
        guard.succeeded(() -> {
            rows.allDone(id);
            outcome.file().ifPresent(it -> files.sent(id, it));
        });
        if (!properties.filesEvery().isZero()) {
            guard.rest(clock.instant().plus(properties.filesEvery()));
        }
        LOG.info("Partner {} has {}", id, parcel.label());
    }

    @Override
    public void failed(Parcel parcel, Undelivered why) {
        if (guard.isStopped()) {
            return;
        }
        var id = terms.partner().id();
        guard.failed(why.reason(), () -> {});
        var until = clock.instant().plus(why.pause().orElse(properties.pauseAfter(guard.failures())));
        guard.rest(until);
        LOG.warn(
                "{} did not reach partner {}, which is left alone until {}: {}",
                parcel.label(),
                id,
                until,
                why.reason());
    }
}
