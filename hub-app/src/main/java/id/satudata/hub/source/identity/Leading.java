package id.satudata.hub.source.identity;

import id.satudata.hub.source.Arrival;
import id.satudata.hub.source.Match.Kind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads what comes under the key of one record to an entry that was there before. */
@Component
class Leading {

    private final ArrivalRows arrivals;
    private final ClaimRows claims;
    private final Joining joining;
    private final LastWords words;
    private final Clock clock;

    Leading(ArrivalRows arrivals, ClaimRows claims, Joining joining, LastWords words, Clock clock) {
        this.arrivals = arrivals;
        this.claims = claims;
        this.joining = joining;
        this.words = words;
        this.clock = clock;
    }

    /** From now on the record belongs to the kept entry; under a new key it is the way its source's old key was. */
    void lead(MatchRows.Row it) {
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
}
