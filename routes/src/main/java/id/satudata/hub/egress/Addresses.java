package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.NOT_HTTP;
import static id.satudata.hub.egress.EgressException.Reason.REFUSED;

import java.net.URI;
import java.net.URISyntaxException;

/** What is checked of an address before a name is resolved, and how an address is shown in messages. */
final class Addresses {

    private final EgressPolicy policy;

    Addresses(EgressPolicy policy) {
        this.policy = policy;
    }

    /** The address, when it is one that may be asked; a fragment is dropped. */
    URI checked(URI address) throws EgressException {
        var scheme = address.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
            throw new EgressException(NOT_HTTP, "not-http-address", shown(address));
        }
        if (address.getHost() == null) {
            throw new EgressException(NOT_HTTP, "no-host", shown(address));
        }
        if (address.getRawUserInfo() != null) {
            throw new EgressException(REFUSED, "address-has-password", shown(address));
        }
        if (!policy.allowsPortOf(address)) {
            throw new EgressException(REFUSED, "port-refused", shown(address), address.getPort());
        }
        return address;
    }

    /** Where a redirect leads; credentials in it are refused like everywhere. */
    URI redirected(URI from, String location) throws EgressException {
        try {
            return checked(from.resolve(new URI(location.strip())));
        } catch (URISyntaxException e) {
            throw new EgressException(NOT_HTTP, e, "redirects-nowhere", shown(from));
        }
    }

    /** The address without credentials, query and fragment, which may hold secrets. */
    static String shown(URI address) {
        if (address.getHost() == null) {
            return address.isOpaque() || address.getScheme() == null ? "The address" : address.getScheme() + ":…";
        }
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        var path = address.getRawPath() == null ? "" : address.getRawPath();
        return address.getScheme() + "://" + address.getHost() + port + path;
    }
}
