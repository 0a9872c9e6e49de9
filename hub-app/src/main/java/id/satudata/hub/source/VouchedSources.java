package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.source.consent.OperatorsWord;
import java.util.HashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sources the operator names and so vouches for: their hosts may have private addresses. */
@Component
final class VouchedSources {

    private final Sources sources;
    private final EgressPolicy policy;
    private final OperatorsWord word;

    VouchedSources(Sources sources, EgressPolicy policy, OperatorsWord word) {
        this.sources = sources;
        this.policy = policy;
        this.word = word;
    }

    /** Registers it as {@link Harvests#vouch} promises. */
    Source register(Source source, Optional<String> consent) {
        sources.register(sources.find(source.id()).map(it -> merged(it, source)).orElse(source));
        sources.vouchFor(source.id());
        word.note(source.id(), consent);
        return sources.find(source.id())
                .orElseThrow(() -> new IllegalStateException("Source " + source.id() + " is gone at once"));
    }

    private static Source merged(Source known, Source named) {
        var values = new HashMap<>(known.settings().values());
        values.putAll(named.settings().values());
        var title = named.publisher().isPresent() ? named.title() : known.title();
        return new Source(
                named.id(),
                named.kind(),
                named.address(),
                title,
                named.publisher().or(known::publisher),
                new SourceSettings(values, known.settings().marked()));
    }

    /** Lets its host be asked, where somebody vouched for the source. */
    void allowHostIfVouched(Source source) {
        if (sources.isVouchedFor(source.id())) {
            allowHost(source);
        }
    }

    void allowHost(Source source) {
        Optional.ofNullable(source.address().getHost()).ifPresent(policy.allowedHosts()::add);
    }
}
