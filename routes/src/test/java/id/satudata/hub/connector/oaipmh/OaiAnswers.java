package id.satudata.hub.connector.oaipmh;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a repository answers to a request. */
final class OaiAnswers {

    static final String IDENTIFY = "verb=Identify";
    static final String FORMATS = "verb=ListMetadataFormats";
    static final String FIRST = "verb=ListRecords&metadataPrefix=oai_dc";
    private static final String IDENTITY = """
            <Identify><earliestDatestamp>2020-01-01T00:00:00Z</earliestDatestamp>
            <deletedRecord>persistent</deletedRecord><granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>""";

    private OaiAnswers() {}

    static Function<String, String> pages(Map<String, String> pages) {
        return query -> pages.getOrDefault(query, usual(query));
    }

    static String usual(String query) {
        return switch (query) {
            case IDENTIFY -> answer(IDENTITY);
            case FORMATS -> formats("oai_dc");
            default -> error("badVerb", query);
        };
    }

    static String formats(String... prefixes) {
        return answer(List.of(prefixes).stream()
                .map(it -> "<metadataFormat><metadataPrefix>" + it + "</metadataPrefix><metadataNamespace>urn:x"
                        + "</metadataNamespace></metadataFormat>")
                .collect(joining("", "<ListMetadataFormats>", "</ListMetadataFormats>")));
    }

    static String list(List<String> records, String token) {
        return answer("<ListRecords>" + String.join("\n", records) + token + "</ListRecords>");
    }

    static String token(String token) {
        return "<resumptionToken>" + token.replace("&", "&amp;") + "</resumptionToken>";
    }

    static String error(String code, String words) {
        return answer("<error code=\"" + code + "\">" + words + "</error>");
    }

    static String answer(String content) {
        return """
                <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:dcterms="http://purl.org/dc/terms/" xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"
                    xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <responseDate>2026-01-01T00:00:00Z</responseDate><request>x</request>
                """ + content + "</OAI-PMH>";
    }

    static String rdf(String type) {
        return "<rdf:RDF><" + type + " rdf:about=\"https://contoh.go.id/dataset/1\">"
                + "<dcterms:title xml:lang=\"id\">A &amp; B</dcterms:title><dcterms:subject>&lt;</dcterms:subject></"
                + type
                + "></rdf:RDF>";
    }

    static String title(String title) {
        return "<oai_dc:dc><dc:title>" + title + "</dc:title></oai_dc:dc>";
    }

    static String record(int number) {
        return record(Integer.toString(number), title("Data " + number));
    }

    static String record(String number, String payload) {
        return "<record><header><identifier>oai:contoh:" + number
                + "</identifier><datestamp>2026-01-01</datestamp></header>" + "<metadata>" + payload
                + "</metadata><about><x/></about></record>";
    }
}
