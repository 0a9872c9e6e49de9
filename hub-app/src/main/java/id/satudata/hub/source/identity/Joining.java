package id.satudata.hub.source.identity;

import id.satudata.hub.connector.Source;
import id.satudata.hub.mapping.GlobalName;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Arrival;
import id.satudata.hub.source.Sources;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Adds a way to an entry that came by one way, or by several, before. */
@Component
class Joining {

    private static final Logger LOG = LoggerFactory.getLogger(Joining.class);

    private final ArrivalRows arrivals;
    private final RevisionLog log;
    private final Sources sources;
    private final Clock clock;

    Joining(ArrivalRows arrivals, RevisionLog log, Sources sources, Clock clock) {
        this.arrivals = arrivals;
        this.log = log;
        this.sources = sources;
        this.clock = clock;
    }

    /** The source from which the entry came first. */
    Optional<SourceId> firstSource(EntryId entry) {
        return log.revision(entry, 1).flatMap(it -> it.origin().source());
    }

    /** The way by which the record comes, as one of the entry's; which of them speaks is settled. */
    Arrival join(Candidate it, Source source, EntryId entry, List<GlobalName> shared, Neighbourhood around) {
        var before = around.ways(entry).isEmpty()
                ? first(entry, shared, around.words().get(entry)).stream().toList()
                : around.ways(entry);
        var way = new Arrival(
                it.own(),
                entry,
                source.id(),
                it.key(),
                it.iri(),
                isNear(source.address(), shared),
                false,
                Optional.empty(),
                clock.instant(),
                Optional.empty());
        arrivals.add(way);
        LOG.info("Entry {} comes through source {}, too", entry, source.id());
        if (!around.isVisible(entry) || Ways.speaksRather(way, before)) {
            arrivals.speak(way, Optional.empty());
            return speaking(way);
        }
        arrivals.forgetWords(entry);
        return way;
    }

    /** The way by which the entry came until now gets its row only when there is another one. */
    Optional<Arrival> first(EntryId entry, List<GlobalName> shared, @Nullable Description said) {
        var first = log.revision(entry, 1).map(Revision::origin);
        var way = first.flatMap(origin -> origin.source()
                .flatMap(source -> origin.recordKey()
                        .map(key -> new Arrival(
                                EntryId.ofRecord(source, key),
                                entry,
                                source,
                                key,
                                Stream.ofNullable(said)
                                        .flatMap(it -> it.identity().sourceIri().stream())
                                        .map(Iri::value)
                                        .findFirst()
                                        .orElse(""),
                                sources.find(source)
                                        .filter(it -> isNear(it.address(), shared))
                                        .isPresent(),
                                true,
                                Optional.empty(),
                                log.revision(entry, 1).map(Revision::at).orElseGet(clock::instant),
                                Optional.empty()))));
        way.ifPresent(arrivals::add);
        return way;
    }

    private static boolean isNear(URI address, List<GlobalName> shared) {
        var host = Optional.ofNullable(address.getRawAuthority()).orElse("").toLowerCase(Locale.ROOT);
        return !host.isEmpty() && shared.stream().anyMatch(it -> it.host().equals(host));
    }

    private static Arrival speaking(Arrival it) {
        return new Arrival(
                it.record(),
                it.entry(),
                it.source(),
                it.key(),
                it.iri(),
                it.isNear(),
                true,
                Optional.empty(),
                it.since(),
                Optional.empty());
    }
}
