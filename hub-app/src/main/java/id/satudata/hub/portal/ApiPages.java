package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.portal.ApiPage.Door;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the page about the doors for machines, with a command to try each. */
@Component
final class ApiPages {

    private static final String SOME_NAME = "jumlah-penduduk";

    /** The doors in the order they are shown; the command names the hub's address first, then a dataset. */
    enum Kind {
        CKAN("curl '%1$s/api/3/action/package_search?q=penduduk&rows=3'"),
        DATASET("curl '%1$s/dataset/%2$s.ttl'"),
        CATALOG("curl '%1$s/catalog.jsonld'"),
        DUMP("curl -O '%1$s/dumps/catalog.nq.gz'"),
        OAIPMH("curl '%1$s/oai?verb=ListRecords&metadataPrefix=oai_dc'"),
        DATAJSON("curl '%1$s/data.json'"),
        FEED("curl '%1$s/feeds/dataset.atom'"),
        CHANGES("curl '%1$s/api/v1/changes?after=0'"),
        REFERENCE("curl '%1$s/api/v1/ref/urusan?q=penduduk'"),
        CROISSANT("curl '%1$s/dataset/%2$s/croissant.jsonld'"),
        SPARQL("curl '%1$s/sparql' -H 'Accept: text/csv' \\\n"
                + "  --data-urlencode 'query=SELECT * { GRAPH ?entry { ?s a ?type } } LIMIT 10'"),
        VOID("curl '%1$s/void.ttl'"),
        VOCABULARY("curl '%1$s/ns' -H 'Accept: text/turtle'"),
        SUBMIT("curl '%1$s/api/v1/submissions' -H \"Authorization: Bearer $HUB_API_KEY\" \\\n"
                + "  -H 'Content-Type: text/turtle' --data-binary @dataset.ttl");

        private final String command;

        Kind(String command) {
            this.command = command;
        }

        String key() {
            return "api." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Entries entries;

    ApiPages(Entries entries) {
        this.entries = entries;
    }

    ApiPage page(Chrome chrome) {
        var name = entries.names(0, 1).stream().findFirst().orElse(SOME_NAME);
        return new ApiPage(
                chrome,
                Arrays.stream(Kind.values()).map(it -> door(it, name, chrome)).toList());
    }

    private static Door door(Kind kind, String dataset, Chrome chrome) {
        var words = chrome.words();
        var command = kind.command.formatted(chrome.addresses().base().value(), dataset);
        return new Door(words.of(kind.key() + ".title"), words.of(kind.key()), command);
    }
}
