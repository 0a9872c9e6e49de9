package id.satudata.hub.connector.webapi;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.Sources;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Sources with mapping documents for tests; apostrophes stand for quotes. */
final class Mappings {

    static final String JSON = """
            { 'format': 'json', 'records': '/data', 'key': '/id', 'total': '/count',
              'pager': { 'kind': 'page', 'parameter': 'page', 'sizeParameter': 'size', 'size': 100 },
              'fields': { 'judul': '/title' } }
            """;

    private Mappings() {}

    static Source source(URI address, String mapping) {
        return source(address, mapping, Map.of());
    }

    static Source source(URI address, String mapping, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("mapping", mapping.replace('\'', '"'));
        return Sources.at("webapi", address).withSettings(new SourceSettings(all));
    }
}
