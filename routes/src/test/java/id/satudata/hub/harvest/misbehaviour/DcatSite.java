package id.satudata.hub.harvest.misbehaviour;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.List;

final class DcatSite implements Site {

    static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
            """;

    @Override
    public String label() {
        return "dcat";
    }

    @Override
    public String kind() {
        return "dcat";
    }

    @Override
    public String mediaType() {
        return "text/turtle";
    }

    @Override
    public int page(URI question) {
        return Site.number(question, "page", 0);
    }

    @Override
    public String answer(URI question, List<Dataset> datasets) {
        var page = page(question);
        var next = Site.hasAfter(page, datasets) ? "; hydra:next <katalog?page=" + (page + 1) + "> " : "";
        return PREFIXES + "<katalog?page=" + page + "> a hydra:PartialCollectionView ; hydra:totalItems "
                + datasets.size() + next + ".\n"
                + Site.on(page, datasets).stream().map(DcatSite::turtle).collect(joining());
    }

    static String turtle(Dataset it) {
        var iri = iri(it);
        return "<%s> a dcat:Dataset ; dct:title \"%s\"@id ; dcat:distribution %s .\n%s"
                .formatted(iri, it.title(), it.files(", ", file -> "<" + iri + "/" + file + ">"), distributions(it));
    }

    static String iri(Dataset it) {
        return "https://data.contoh.go.id/" + it.number();
    }

    static String distributions(Dataset it) {
        var iri = iri(it);
        return it.files(
                "",
                file -> "<%s/%d> a dcat:Distribution ; dct:title \"Berkas %d\"@id ; dcat:accessURL <%s/%d.csv> .\n"
                        .formatted(iri, file, file, iri, file));
    }
}
