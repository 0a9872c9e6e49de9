package id.satudata.hub.partner.register;

import id.satudata.hub.delivery.PlaceAddress;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.egress.EgressException.Reason;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Findings;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Whether an address is one that a partner of some kind can have, and that the hub may send to. */
final class PartnerAddress {

    private static final String FIELD = "address";
    private static final String SFTP = "sftp";
    private static final String BUCKET = "s3";
    private static final int SFTP_PORT = 22;
    private static final int LAST_PORT = 65_535;
    private static final int LONGEST = 1_500;
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<Reason> NEVER = Set.of(Reason.REFUSED, Reason.NOT_HTTP);

    private final EgressClient egress;

    PartnerAddress(EgressClient egress) {
        this.egress = egress;
    }

    Optional<URI> read(String kind, String text, Findings findings) {
        try {
            var uri = URI.create(text);
            if (uri.getRawUserInfo() != null) {
                findings.error("source-address-secret", FIELD, "");
                return Optional.empty();
            }
            if (isOfKind(kind, uri) && text.length() <= LONGEST) {
                if (kind.equals(BUCKET) && !PlaceAddress.isOfBucket(uri)) {
                    findings.error("partner-bucket-invalid", FIELD, "");
                    return Optional.empty();
                }
                return sendable(kind, uri, findings);
            }
        } catch (IllegalArgumentException noAddress) {
            // told below, as any other text that is no address
        }
        findings.error("partner-address-invalid", FIELD, "");
        return Optional.empty();
    }

    private static boolean isOfKind(String kind, URI uri) {
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("");
        return (kind.equals(SFTP) ? scheme.equals(SFTP) : WEB.contains(scheme))
                && uri.getHost() != null
                && uri.getPort() != 0
                && uri.getPort() <= LAST_PORT
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    /** What would be refused at every delivery is refused at once, in the same words; a name that is unknown may become known. */
    private Optional<URI> sendable(String kind, URI uri, Findings findings) {
        try {
            if (kind.equals(SFTP)) {
                egress.place(uri.getHost(), uri.getPort() < 0 ? SFTP_PORT : uri.getPort(), SFTP_PORT);
            } else {
                egress.check(uri);
            }
        } catch (EgressException refused) {
            if (NEVER.contains(refused.reason())) {
                findings.add(new Finding(Severity.ERROR, "partner-address-refused", FIELD, "", refused.words()));
                return Optional.empty();
            }
        }
        return Optional.of(uri);
    }
}
