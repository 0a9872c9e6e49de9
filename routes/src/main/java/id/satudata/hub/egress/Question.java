package id.satudata.hub.egress;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

/**
 * What is asked, wherever redirects lead.
 *
 * @param form what is posted; nothing where it is only fetched
 */
record Question(URI start, String accept, Map<String, String> headers, Map<String, String> form) {

    Question {
        headers = Map.copyOf(headers);
        form = Map.copyOf(form);
    }

    Question(URI start, String accept, Map<String, String> headers) {
        this(start, accept, headers, Map.of());
    }

    /** Another host must not learn what was meant for the first. */
    Map<String, String> headersFor(URI address) {
        var isSame = Objects.equals(address.getScheme(), start.getScheme())
                && Objects.equals(address.getRawAuthority(), start.getRawAuthority());
        return isSame ? headers : Map.of();
    }

    /** Without the headers. */
    @Override
    public String toString() {
        return "Question[" + Addresses.shown(start) + "]";
    }
}
