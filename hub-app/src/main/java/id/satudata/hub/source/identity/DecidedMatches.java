package id.satudata.hub.source.identity;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.EntryState;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Arrival;
import id.satudata.hub.source.Match;
import id.satudata.hub.source.Match.Kind;
import id.satudata.hub.source.Matches;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Carries out what is decided about entries that may be one dataset; each step may be taken again after a crash. */
@Service
class DecidedMatches implements Matches {

    private static final Logger LOG = LoggerFactory.getLogger(DecidedMatches.class);
    private static final String APPROVED = "APPROVED";
    private static final String REFUSED = "REFUSED";
    private static final int CHUNK = 200;

    private final MatchRows rows;
    private final ArrivalRows arrivals;
    private final ClaimRows claims;
    private final Joining joining;
    private final LastWords words;
    private final Catalog catalog;
    private final RevisionLog log;
    private final IriSpace space;
    private final Clock clock;

    DecidedMatches(
            MatchRows rows,
            ArrivalRows arrivals,
            ClaimRows claims,
            Joining joining,
            LastWords words,
            Catalog catalog,
            RevisionLog log,
            IriSpace space,
            Clock clock) {
        this.rows = rows;
        this.arrivals = arrivals;
        this.claims = claims;
        this.joining = joining;
        this.words = words;
        this.catalog = catalog;
        this.log = log;
        this.space = space;
        this.clock = clock;
    }

    @Override
    public long count(SourceId source) {
        return rows.count(source);
    }

    @Override
    public List<Match> page(SourceId source, long after, int limit) {
        var page = rows.page(source, after, limit);
        var heads = log.heads(
                page.stream().flatMap(it -> Stream.of(it.kept(), it.record())).toList());
        return page.stream()
                .map(it -> new Match(
                        it.number(),
                        it.source(),
                        it.kept(),
                        name(it.kept(), heads),
                        it.record(),
                        name(it.record(), heads),
                        it.key(),
                        it.kind(),
                        it.reasons(),
                        it.strong(),
                        it.at()))
                .toList();
    }

    private static String name(EntryId entry, Map<EntryId, EntryHead> heads) {
        return Optional.ofNullable(heads.get(entry)).map(EntryHead::name).orElse("");
    }

    @Override
    public boolean approve(SourceId source, long number, String actor) {
        return rows.find(source, number).map(it -> unite(it, actor)).orElse(false);
    }

    @Override
    public int approveStrong(SourceId source, String actor) {
        var done = 0;
        var page = rows.page(source, 0, CHUNK);
        while (!page.isEmpty()) {
            for (var row : page) {
                done += row.strong() && unite(row, actor) ? 1 : 0;
            }
            page = rows.page(source, page.getLast().number(), CHUNK);
        }
        return done;
    }

    @Override
    public boolean refuse(SourceId source, long number, String actor) {
        return rows.decide(source, number, REFUSED, actor);
    }

    private boolean unite(MatchRows.Row it, String actor) {
        var heads = log.heads(List.of(it.kept(), it.record()));
        var kept = Optional.ofNullable(heads.get(it.kept())).map(EntryHead::state);
        if (kept.filter(state -> state == EntryState.VISIBLE || state == EntryState.CLOSED)
                .isEmpty()) {
            LOG.warn("Entry {} was taken out of sight, so nothing is led to it", it.kept());
            return false;
        }
        lead(it);
        var visible = Optional.ofNullable(heads.get(it.record()))
                .filter(EntryHead::visible)
                .isPresent();
        if (visible && !withdraw(it, actor)) {
            return false;
        }
        restore(it, actor);
        rows.forgetDepartures(it.kept(), it.record());
        LOG.info("{} decided that record {} of source {} is entry {}", actor, it.key(), it.source(), it.kept());
        return rows.decide(it.source(), it.number(), APPROVED, actor);
    }

    /** From now on the record belongs to the kept entry; under a new key it is the way its source's old key was. */
    private void lead(MatchRows.Row it) {
        var before = arrivals.ofEntry(it.kept());
        var replaced = before.stream()
                .filter(way -> it.kind() == Kind.RENUMBERED && way.source().equals(it.source()))
                .filter(way -> !way.record().equals(it.record()))
                .findFirst();
        var speaks = it.kind() == Kind.RENUMBERED
                && (before.isEmpty()
                        || before.stream().anyMatch(way -> way.record().equals(it.record()) && way.speaks())
                        || replaced.filter(Arrival::speaks).isPresent());
        var said = words.of(List.of(it.record(), it.kept()));
        if (it.kind() == Kind.SHARED && before.isEmpty()) {
            joining.first(it.kept(), List.of(), said.get(it.kept()));
        }
        arrivals.join(it.record(), it.kept());
        arrivals.add(new Arrival(
                it.record(),
                it.kept(),
                it.source(),
                it.key(),
                Optional.ofNullable(said.get(it.record()))
                        .flatMap(text -> text.identity().sourceIri())
                        .map(iri -> iri.value())
                        .orElse(""),
                replaced.filter(Arrival::isNear).isPresent(),
                speaks,
                Optional.empty(),
                clock.instant(),
                Optional.empty()));
        replaced.ifPresent(way -> arrivals.remove(way.record()));
        claims.move(it.record(), it.kept());
        arrivals.forgetWords(it.kept());
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
