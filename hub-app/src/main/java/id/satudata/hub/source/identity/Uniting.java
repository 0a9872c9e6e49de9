package id.satudata.hub.source.identity;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.EntryState;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionLog;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes one of two entries: the record of one belongs to the other from now on. Each step may be taken again after a crash.
 */
@Component
class Uniting {

    private static final Logger LOG = LoggerFactory.getLogger(Uniting.class);

    private final MatchRows rows;
    private final Leading leading;
    private final Catalog catalog;
    private final RevisionLog log;
    private final IriSpace space;

    Uniting(MatchRows rows, Leading leading, Catalog catalog, RevisionLog log, IriSpace space) {
        this.rows = rows;
        this.leading = leading;
        this.catalog = catalog;
        this.log = log;
        this.space = space;
    }

    /** Whether the two are one now; not where the kept one was taken out of sight. */
    boolean unite(MatchRows.Row it, String actor) {
        var heads = log.heads(List.of(it.kept(), it.record()));
        var kept = Optional.ofNullable(heads.get(it.kept())).map(EntryHead::state);
        if (kept.filter(state -> state == EntryState.VISIBLE || state == EntryState.CLOSED)
                .isEmpty()) {
            LOG.warn("Entry {} was taken out of sight, so nothing is led to it", it.kept());
            return false;
        }
        leading.lead(it);
        var visible = Optional.ofNullable(heads.get(it.record()))
                .filter(EntryHead::visible)
                .isPresent();
        if (visible && !withdraw(it, actor)) {
            return false;
        }
        restore(it, actor);
        rows.forgetDepartures(it.kept(), it.record());
        LOG.info("{} decided that record {} of source {} is entry {}", actor, it.key(), it.source(), it.kept());
        return true;
    }

    private boolean withdraw(MatchRows.Row it, String actor) {
        var iri = space.entry(it.kept());
        var reason = "Satu dataset dengan " + iri + " · One dataset with " + iri;
        var answer = catalog.withdraw(new Ruling(it.record(), Expectation.ANYTHING, origin(it, actor, reason)));
        var done = answer instanceof Acceptance.Recorded || answer instanceof Acceptance.Unchanged;
        if (!done) {
            LOG.warn("Entry {}, which is one with {}, could not be withdrawn: {}", it.record(), it.kept(), answer);
        }
        return done;
    }

    /** What was withdrawn with its old key comes back; what somebody took out of sight stays there. */
    private void restore(MatchRows.Row it, String actor) {
        var hidden = Optional.ofNullable(log.heads(List.of(it.kept())).get(it.kept()))
                .filter(head -> head.state() == EntryState.CLOSED)
                .isPresent();
        if (hidden) {
            var answer = catalog.restore(
                    new Ruling(
                            it.kept(),
                            Expectation.ANYTHING,
                            origin(it, actor, "Kunci baru · New key: " + shortened(it.key()))),
                    Optional.empty());
            if (!(answer instanceof Acceptance.Recorded)) {
                LOG.warn("Entry {}, which is back under a new key, could not be restored: {}", it.kept(), answer);
            }
        }
    }

    private static String shortened(String key) {
        return key.length() <= 300 ? key : key.substring(0, 300);
    }

    private static Origin origin(MatchRows.Row it, String actor, String reason) {
        return new Origin(
                actor,
                Optional.of(it.source()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(reason));
    }
}
