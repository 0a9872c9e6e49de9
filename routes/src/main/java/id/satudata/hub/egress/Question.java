package id.satudata.hub.egress;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** What is asked, wherever redirects lead. */
record Question(URI start, String accept, Map<String, String> headers) {

    Question {
        headers = Map.copyOf(headers);
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
