package id.satudata.hub.connector.webapi;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.webapi.ApiMapping.Paging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads from a mapping document where and how answers are asked for. */
final class PagingReader {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");
    private static final Set<String> OWN_HEADERS = Set.of(
            "host",
            "connection",
            "content-length",
            "transfer-encoding",
            "te",
            "upgrade",
            "expect",
            "accept-encoding",
            "range",
            "trailer");

    private final Member document;
    private final Source source;
    private final Dialect dialect;
    private final ValueReader values;
    private final SettingSlots settings;

    PagingReader(Member document, Source source, Dialect dialect, ValueReader values) {
        this.document = document;
        this.source = source;
        this.dialect = dialect;
        this.values = values;
        this.settings = new SettingSlots(source.settings());
    }

    Paging paging() throws BadMapping {
        var member = document.member("pager");
        var parameters = parameters();
        var pager =
                member.isEmpty() ? new Pager.None() : new PagerReader(dialect, values).pager(member.get(), parameters);
        return new Paging(pager, address(pager, parameters), headers());
    }

    private Map<String, String> parameters() throws BadMapping {
        var parameters = new TreeMap<String, String>();
        var given = document.member("parameters");
        if (given.isPresent()) {
            for (var parameter : given.get().members().entrySet()) {
                parameters.put(parameter.getKey(), whole(parameter.getValue(), UnaryOperator.identity()));
            }
        }
        return parameters;
    }

    private String whole(Member member, UnaryOperator<String> written) throws BadMapping {
        var filled = settings.filled(member, written);
        if (!filled.slots().isEmpty()) {
            throw member.fault("only {setting:…} and {secret:…} may stand in braces here");
        }
        return String.join("", filled.parts().stream().map(Template.Part::text).toList());
    }

    private ApiAddress address(Pager pager, Map<String, String> parameters) throws BadMapping {
        var home = source.address().toString();
        var given = document.member("address");
        if (given.isEmpty()) {
            return new ApiAddress(new Template(List.of(new Template.Part(home, false))), parameters);
        }
        var slot = pager instanceof Pager.Numbered it ? it.slot() : pager instanceof Pager.Marked ? "cursor" : "";
        var parts = new ArrayList<Template.Part>();
        for (var part : settings.filled(given.get(), Veil::encoded).parts()) {
            if (part.isSlot() && part.text().equals("source")) {
                parts.add(new Template.Part(home.replaceFirst("/+$", ""), false));
            } else if (part.isSlot() && !part.text().equals(slot)) {
                throw given.get().fault("{" + part.text() + "} cannot stand here");
            } else {
                parts.add(part);
            }
        }
        if (!given.get().text().startsWith("{source}")) {
            throw given.get().fault("it begins with {source}, the address of the source");
        }
        return new ApiAddress(new Template(parts), parameters);
    }

    private Map<String, String> headers() throws BadMapping {
        var headers = new HashMap<String, String>();
        var given = document.member("headers");
        if (given.isPresent()) {
            for (var header : given.get().members().entrySet()) {
                headers.put(name(header.getKey(), header.getValue()), value(header.getValue()));
            }
        }
        return headers;
    }

    private static String name(String name, Member member) throws BadMapping {
        if (!TOKEN.matcher(name).matches() || OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            throw member.fault("this header cannot be set");
        }
        return name;
    }

    private String value(Member member) throws BadMapping {
        var value = whole(member, UnaryOperator.identity());
        if (value.chars().anyMatch(it -> it < ' ' || it > '~')) {
            throw member.fault("a header holds plain ASCII in one line");
        }
        return value;
    }
}
