package id.satudata.hub.source;

import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.egress.EgressPolicy.Limits;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Whom harvests may ask, and how much and how long.
 *
 * @param allowedHosts hosts with private addresses the operator vouches for
 * @param fetchTime for one fetch, redirects and body included
 * @param fetchSize of one answer, counted after decompression
 */
@ConfigurationProperties("hub.source")
record SourceProperties(
        @DefaultValue Set<String> allowedHosts,
        @DefaultValue("20s") Duration fetchTime,
        @DefaultValue("50MB") DataSize fetchSize) {

    EgressPolicy egressPolicy() {
        var limits = Limits.STANDARD.withTotal(fetchTime).withBytes(fetchSize.toBytes());
        return EgressPolicy.standard().withAllowedHosts(allowedHosts).with(limits);
    }
}
