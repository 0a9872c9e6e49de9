package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.rdf.RdfFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and their terms, described in RDF. */
class ReferenceTermsTests extends ReferenceScene {

    private static final String HEALTH = "https://w3id.org/satudata-hub/id/urusan/1.02";

    @Test
    void servesATermAsTurtle() {
        assertThat(http.get().uri("/ref/urusan/1.02.ttl"))
                .hasStatusOk()
                .hasContentType("text/turtle;charset=utf-8")
                .apply(document("reference-turtle"))
                .bodyText()
                .contains("<" + HEALTH + ">", "\"Kesehatan\"@id", "skos:broadMatch", "data-theme/HEAL");
    }

    @ParameterizedTest
    @CsvSource({
        "n3, text/n3;charset=utf-8",
        "nt, application/n-triples",
        "rdf, application/rdf+xml",
        "xml, application/rdf+xml",
        "jsonld, application/ld+json"
    })
    void servesTheSameTermsInEveryFormat(String extension, String type) {
        var format = RdfFormat.ofExtension(extension).orElseThrow();

        for (var path : new String[] {"/ref/urusan/1.02", "/ref/media-type/text/csv", "/ref/data-pribadi"}) {
            var answer = get(path + "." + extension);

            assertThat(answer).hasStatusOk().hasContentType(type);
            assertThat(RdfAnswers.read(answer, format)
                            .isIsomorphicWith(RdfAnswers.read(get(path + ".ttl"), RdfFormat.TURTLE)))
                    .as(path)
                    .isTrue();
        }
    }

    @Test
    void servesEveryListWithAllItsTerms() {
        for (var list : concepts.lists()) {
            var graph = RdfAnswers.read(get(list.path() + ".ttl"), RdfFormat.TURTLE);

            assertThat(graph.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                            .toList())
                    .as(list.name())
                    .hasSize(list.all().size());
            var scheme = NodeFactory.createURI(list.scheme().value());
            assertThat(graph.contains(scheme, RDF.type.asNode(), SKOS.ConceptScheme.asNode()))
                    .isTrue();
            assertThat(graph.find(scheme, SKOS.hasTopConcept.asNode(), Node.ANY).toList())
                    .hasSize(list.top().size());
        }
    }

    @Test
    void servesEveryTermUnderItsCodeWhateverDotsItHas() {
        for (var list : concepts.lists()) {
            for (var term : list.all().stream().limit(40).toList()) {
                assertThat(get(list.path(term) + ".nt"))
                        .hasStatusOk()
                        .bodyText()
                        .contains("<" + term.iri() + "> <" + SKOS.notation + "> \"" + term.code() + "\"");
                assertThat(get("/api/v1" + list.path(term)))
                        .hasStatusOk()
                        .bodyJson()
                        .extractingPath("$.code")
                        .isEqualTo(term.code());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ref/urusan/1.02         | text/turtle                          | /ref/urusan/1.02.ttl
            /ref/wilayah/51.08       | application/ld+json                  | /ref/wilayah/51.08.jsonld
            /ref/urusan              | application/rdf+xml, text/html;q=0.5 | /ref/urusan.rdf
            /ref/media-type/text/csv | application/n-triples                | /ref/media-type/text/csv.nt
            """)
    void negotiatesTheFormat(String path, String accept, String target) {
        assertThat(http.get().uri(path).header("Accept", accept)).hasStatusOk().hasForwardedUrl(target);
    }

    @Test
    void anExtensionIsNotNegotiatedAgain() {
        assertThat(http.get().uri("/ref/urusan/1.02.ttl").header("Accept", "application/ld+json"))
                .hasStatusOk()
                .hasContentType("text/turtle;charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "/id/urusan, /ref/urusan",
        "/id/urusan/2.12, /ref/urusan/2.12",
        "/id/wilayah/51.08, /ref/wilayah/51.08",
        "/id/media-type/text/csv, /ref/media-type/text/csv"
    })
    void anIdentityLeadsToItsDescription(String identity, String description) {
        assertThat(http.get().uri(identity)).hasStatus(303).hasHeader("Location", description);
    }
}
