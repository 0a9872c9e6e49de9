package id.satudata.hub.connector.webapi;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The address of a page of records.
 *
 * @param template with slots only for what changes from page to page
 * @param parameters added to its query
 */
record ApiAddress(Template template, Map<String, String> parameters) {

    ApiAddress {
        parameters = new TreeMap<>(parameters);
    }

    /** The address with a value for its slot, or as a parameter where it has no such slot; empty names mean none. */
    URI at(String slot, String parameter, String value) throws URISyntaxException {
        var text = new StringBuilder();
        for (var part : template.parts()) {
            text.append(part.isSlot() ? Veil.encoded(value) : part.text());
        }
        var query = new TreeMap<>(parameters);
        if (!parameter.isEmpty() && !value.isEmpty() && !template.slots().contains(slot)) {
            query.put(parameter, value);
        }
        query.forEach((name, it) -> text.append(text.indexOf("?") < 0 ? '?' : '&')
                .append(Veil.encoded(name))
                .append('=')
                .append(Veil.encoded(it)));
        return new URI(text.toString());
    }

    /** Without the address, which may hold a secret. */
    @Override
    public String toString() {
        return "ApiAddress" + template.slots();
    }
}
