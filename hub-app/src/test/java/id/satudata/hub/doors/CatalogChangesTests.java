package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.restdocs.mockmvc.MockMvcRestDocumentation.document;

import id.satudata.hub.revision.Sequence;
import id.satudata.hub.syndication.Item;
import java.net.URI;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed in the catalogue since a moment. */
class CatalogChangesTests extends CatalogScene {

    @Test
    void servesWhatChanged() {
        assertThat(http.get().uri("/catalog.ttl?modified_since=2026-11-20T04:00:00Z"))
                .hasStatusOk()
                .apply(document("catalog-changes"));
        assertThat(titles("/catalog.ttl?modified_since=2026-11-20T04:00:00Z")).containsExactly("Kelahiran 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 3",
        "2026-11-20T03:02:03.456789Z, 2",
        "2026-11-20T03:02:03.456790Z, 1",
        "2026-11-20T03:02:03.4567, 2",
        "2026-11-20T11:30:00+08:00, 1",
        "2026-11-20T11:30:00%2B08:00, 1",
        "2026-11-20%2003:30:00, 1",
        "2026-11-21, 0",
        "'', 3"
    })
    void understandsDatesAndTimes(String since, int count) {
        var graph = graph("/catalog.ttl?modified_since=" + since);

        assertThat(datasets(graph)).hasSize(count);
        assertThat(total(graph)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kemarin",
                "2026-13-01",
                "2026-02-30",
                "20261120",
                "2026-11-20T25:00",
                "1e9",
                "-1",
                "9999-12-31T23:59:59-18:00",
                "0000-01-01T00:00:00%2B18:00",
                "2026-11-20T01:00:00X"
            })
    void aDateThatCannotBeIsAConflict(String since) {
        assertThat(http.get().uri(URI.create("/catalog.rdf?modified_since=" + since)))
                .hasStatus(409)
                .hasContentType("application/problem+json")
                .bodyText()
                .contains("/problems/date-invalid");
    }

    @Test
    void whatIsGoneIsNeitherServedNorCounted() {
        var gone = entries.all.removeLast();
        syndication.gone.add(
                new Item(gone.id(), new Sequence(9), TestDoors.NOW, false, List.of("instansi:dinas-pertanian")));

        var graph = graph("/catalog.ttl?modified_since=2026-11-20");

        assertThat(datasets(graph)).hasSize(2);
        assertThat(total(graph)).isEqualTo(2);
        assertThat(total(graph("/organization/dinas-pertanian/catalog.ttl"))).isEqualTo(1);
    }

    @Test
    void tellsFromWhichMomentToAskTheNextTime() {
        var graph = graph("/catalog.ttl?modified_since=2026-11-20");
        var moment = graph.find(page(graph), DCTerms.modified.asNode(), Node.ANY)
                .next()
                .getObject();

        assertThat(moment.getLiteralLexicalForm()).isEqualTo(TestDoors.NOW.toString());
    }
}
