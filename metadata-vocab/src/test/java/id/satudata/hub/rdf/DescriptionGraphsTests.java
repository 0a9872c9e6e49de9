package id.satudata.hub.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContactPoint;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SatuData;
import id.satudata.hub.metadata.SourceId;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionGraphsTests {

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://contoh.go.id"));
    private static final EntryId ID = EntryId.ofRecord(new SourceId("acak"), "satu");

    private final DescriptionGraphs graphs = new DescriptionGraphs(SPACE);

    @Test
    void losesNothingOfAnyDescription() {
        for (long seed = 0; seed < 500; seed++) {
            var description = new RandomDescriptions(seed).next();

            var graph = graphs.graphOf(description);
            var canonical = CanonicalGraph.of(graph, SPACE.entry(description.id()));
            var again = CanonicalGraph.read(canonical.nquads());

            assertThat(graphs.describe(description.id(), again))
                    .as("seed %d", seed)
                    .isEqualTo(description);
            assertThat(graphs.graphOf(description).stream())
                    .noneMatch(it -> it.getObject().isBlank());
        }
    }

    @Test
    void keepsWhatItHasNoPlaceFor() throws Exception {
        var graph = read("""
                <> a dcat:Dataset ; dct:title "Judul"@id, "Judul lain"@id ; dct:identifier "%s" ;
                   dcat:contactPoint [ a vcard:Kind ; vcard:fn "Dinas" ; vcard:hasAddress [ vcard:locality "Singaraja" ] ] ;
                   dct:provenance [ rdfs:label "Sensus" ] .""".formatted(ID));

        var description = graphs.describe(ID, graph);

        assertThat(description.responsibility().contactPoints())
                .containsExactly(new ContactPoint(
                        LocalizedText.of("", "Dinas"), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(String.join("\n", description.surplus().statements()))
                .contains("title> \"Judul\"@id", "Singaraja", "Sensus", "ns#Kind");
        assertThat(graphs.describe(ID, graphs.graphOf(description))).isEqualTo(description);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            eu:PUBLIC                                             | PUBLIC
            eu:PUBLIC, eu:RESTRICTED                              | RESTRICTED
            eu:NON_PUBLIC, eu:PUBLIC, eu:RESTRICTED               | NON_PUBLIC
            eu:PUBLIC, <https://contoh.go.id/hak>                 | hak
            eu:PUBLIC, [ rdfs:label "Hanya mitra" ]               | RESTRICTED
            [ rdfs:label "Hanya mitra" ]                          | RESTRICTED
            eu:SENSITIVE, [ rdfs:label "Hanya mitra" ]            | SENSITIVE
            (eu:SENSITIVE)                                        | SENSITIVE
            eu:PUBLIC, (eu:PUBLIC [ rdfs:seeAlso eu:NON_PUBLIC ]) | NON_PUBLIC
            [ a eu:CONFIDENTIAL ]                                 | CONFIDENTIAL
            [ rdfs:seeAlso eu:PUBLIC ]                            | RESTRICTED
            "terbatas"                                            | RESTRICTED
            eu:PUBLIC ; hub:klasifikasiKIP kip:dikecualikan       | RESTRICTED
            eu:SENSITIVE ; hub:klasifikasiKIP kip:dikecualikan    | SENSITIVE
            eu:PUBLIC ; hub:klasifikasiKIP kip:berkala            | PUBLIC
            """)
    void takesTheStrictestRight(String said, String counts) throws Exception {
        var graph = read("<> dct:title \"Judul\"@id ; dct:accessRights %s ."
                .formatted(said)
                .replaceAll("eu:([A-Z_]+)", "<http://publications.europa.eu/resource/authority/access-right/$1>")
                .replaceAll("kip:([a-z]+)", "<https://w3id.org/satudata-hub/id/klasifikasi-kip/$1>"));

        var description = graphs.describe(ID, graph);

        assertThat(description.access().accessRights().orElseThrow().value()).endsWith("/" + counts);
        assertThat(graphs.describe(ID, graphs.graphOf(description))).isEqualTo(description);
        var again = graphs.graphOf(description);
        assertThat(graph.stream(null, DCTerms.accessRights.asNode(), null)
                        .filter(it -> it.getObject().isURI()))
                .as("nothing is lost")
                .allMatch(again::contains);
    }

    @Test
    void opensNothingThatIsExempt() throws Exception {
        var graph = read("<> a dcat:Dataset ; hub:klasifikasiKIP "
                + "<https://w3id.org/satudata-hub/id/klasifikasi-kip/berkala>, <"
                + SatuData.Disclosure.EXEMPT.value() + "> .");

        assertThat(graphs.describe(ID, graph).access().accessRights()).contains(AccessRights.RESTRICTED);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            delimiter = '|',
            value = {
                "\"dikecualikan\" | true",
                "[ skos:notation \"dikecualikan\" ] | true",
                "<http://w3id.org/satudata-hub/id/klasifikasi-kip/berkala> | true",
                "<https://w3id.org/satudata-hub/id/klasifikasi-kip/berkala> | false"
            })
    void aClassThatIsNotReadShutsAKeptFile(String said, boolean isShut) throws Exception {
        var text =
                "<> dct:accessRights <%s> ; hub:klasifikasiKIP %s ; dcat:distribution <#a> . <#a> dcat:downloadURL <%s> ."
                        .formatted(
                                AccessRights.PUBLIC.value(),
                                said.replace("skos:notation", "<http://www.w3.org/2004/02/skos/core#notation>"),
                                "%s");

        assertThat(right(text.formatted(
                        SPACE.at("/dataset/a/resource/b/download/c.csv").value())))
                .isEqualTo(isShut ? AccessRights.RESTRICTED : AccessRights.PUBLIC);
        assertThat(right(text.formatted("https://lain.contoh.go.id/c.csv"))).isEqualTo(AccessRights.PUBLIC);
    }

    private Iri right(String turtle) throws Exception {
        return graphs.describe(ID, read(turtle)).access().accessRights().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "dataset/a/resource/b/download/c.csv, RESTRICTED, RESTRICTED",
        "dataset/a/resource/b/download/c.csv, PUBLIC, ",
        "berkas/c.csv, RESTRICTED, "
    })
    void takesTheRightOfAKeptFileThatShuts(String place, String said, String counts) throws Exception {
        var graph = read("<> dcat:distribution <#a> . <#a> dcat:downloadURL <%s> ; dct:accessRights <%s> ."
                .formatted(
                        SPACE.at("/" + place).value(),
                        AccessRights.PUBLIC.value().replace("PUBLIC", said)));

        assertThat(graphs.describe(ID, graph).access().accessRights().map(Iri::value))
                .isEqualTo(Optional.ofNullable(counts)
                        .map(it -> AccessRights.PUBLIC.value().replace("PUBLIC", it)));
    }

    @Test
    void remembersTheNameOfANestedThing() throws Exception {
        var graph = read("""
                <> a dcat:Dataset ; dcat:contactPoint <https://dinas.example/kontak> .
                <https://dinas.example/kontak> vcard:fn "Dinas" .""");

        var description = graphs.describe(ID, graph);

        assertThat(description.surplus().statements())
                .singleElement()
                .asString()
                .contains("owl#sameAs> <https://dinas.example/kontak>");
        assertThat(graphs.describe(ID, graphs.graphOf(description))).isEqualTo(description);
    }

    static Graph read(String turtle) throws UnreadableRdf {
        var prefixes = """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX hub: <https://w3id.org/satudata-hub/ns#>
                PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX ex: <http://example.org/>
                """;
        return RdfReading.LIMITED.read(Bytes.utf8(prefixes + turtle), RdfFormat.TURTLE, SPACE.entry(ID));
    }

    @Test
    void namesBlankNodesByContentAlone() throws Exception {
        var one = read("<> ex:p [ ex:q _:b ; ex:r ( 1 [ ex:s 2 ] 3 ) ] . _:b ex:t _:c . _:c ex:t _:b ; ex:u 1 .");
        var two = read("_:y ex:u 1 . _:x ex:t _:y . _:y ex:t _:x . <> ex:p [ ex:r ( 1 [ ex:s 2 ] 3 ) ; ex:q _:x ] .");
        var skolemizer = new Skolemizer(SPACE.entry(ID));

        var hashes = List.of(one, two).stream()
                .map(it -> CanonicalGraph.of(skolemizer.skolemize(it), SPACE.entry(ID))
                        .hash())
                .toList();

        assertThat(hashes.getFirst()).isEqualTo(hashes.getLast());
    }
}
