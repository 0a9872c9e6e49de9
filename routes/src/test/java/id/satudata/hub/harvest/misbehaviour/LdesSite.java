package id.satudata.hub.harvest.misbehaviour;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.List;

/** A feed with one version of each dataset. */
final class LdesSite implements Site {

    private static final String STREAM = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix ldes: <https://w3id.org/ldes#> .
            @prefix tree: <https://w3id.org/tree#> .
            <aliran> a ldes:EventStream ; ldes:timestampPath dct:modified ; ldes:versionOfPath dct:isVersionOf .
            """;

    @Override
    public String label() {
        return "ldes";
    }

    @Override
    public String kind() {
        return "ldes";
    }

    @Override
    public String mediaType() {
        return "text/turtle";
    }

    @Override
    public boolean holdsBack() {
        return true;
    }

    @Override
    public int page(URI question) {
        return Site.number(question, "page", 0);
    }

    @Override
    public String answer(URI question, List<Dataset> datasets) {
        var page = page(question);
        var next = Site.hasAfter(page, datasets)
                ? "<katalog?page=%d> tree:relation [ a tree:Relation ; tree:node <katalog?page=%d> ] .\n"
                        .formatted(page, page + 1)
                : "";
        return Site.on(page, datasets).stream().map(LdesSite::turtle).collect(joining("", STREAM + next, ""));
    }

    private static String turtle(Dataset it) {
        var iri = DcatSite.iri(it);
        return """
                <aliran> tree:member <%1$s/v1> .
                <%1$s/v1> a dcat:Dataset ; dct:isVersionOf <%1$s> ; dct:modified "2026-01-01" ; dct:title "%2$s"@id ; dcat:distribution %3$s .
                %4$s""".formatted(
                iri, it.title(), it.files(", ", file -> "<" + iri + "/" + file + ">"), DcatSite.distributions(it));
    }
}
