package id.satudata.hub.source;

import id.satudata.hub.conformance.Conformance;
import id.satudata.hub.conformance.ConformanceReport;
import id.satudata.hub.connector.Source;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.metadata.SourceId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads sources as a harvest may: a host an operator vouched for may have a private address. */
@Service
final class LiveConformance implements SourceConformance {

    private final Sources sources;
    private final Conformance conformance;
    private final EgressPolicy policy;

    LiveConformance(Sources sources, Conformance conformance, EgressPolicy policy) {
        this.sources = sources;
        this.conformance = conformance;
        this.policy = policy;
    }

    @Override
    public Optional<ConformanceReport> of(SourceId id) {
        return sources.find(id).map(this::read);
    }

    private ConformanceReport read(Source source) {
        if (sources.isVouchedFor(source.id())) {
            Optional.ofNullable(source.address().getHost()).ifPresent(policy.allowedHosts()::add);
        }
        return conformance.of(source);
    }
}
