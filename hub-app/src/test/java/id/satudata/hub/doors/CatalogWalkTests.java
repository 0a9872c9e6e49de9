package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.vocabulary.HYDRA;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From page to page through parts of the catalogue. */
class CatalogWalkTests extends CatalogScene {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalog.ttl?modified_since=2026-11-01",
                "/catalog.ttl?q=Data",
                "/catalog.ttl?q=Data&fq=organization:dinas-utama&modified_since=2026-11-01",
                "/organization/dinas-utama/catalog.ttl",
                "/organization/dinas-utama/catalog.ttl?modified_since=2026-11-01T00:00:00%2B08:00"
            })
    void walkingTheNextLinksMissesNothingWhileDataComesInAndGoes(String start) {
        fill(250);
        var expected =
                entries.all.stream().map(it -> HOST + "/dataset/" + it.id()).toList();
        var seen = new ArrayList<String>();
        var address = start;
        for (var pages = 0; !address.isEmpty(); pages++) {
            assertThat(pages).isLessThan(5);
            var graph = graph(address);
            seen.addAll(datasets(graph));
            address = link(graph, HYDRA.next).orElse("");
            var at = 10_000 + seen.size();
            entries.all.add(Samples.entry(at, "baru-" + at, Samples.bare("Data baru " + at, "Dinas Utama")));
            var last = seen.getLast();
            entries.all.removeIf(it -> last.endsWith(it.id().toString()));
        }

        assertThat(seen).containsAll(expected);
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void everyLinkKeepsWhatWasAskedFor() {
        fill(250);
        var asked = "&modified_since=2026-11-01T00:00:00Z&q=Data&fq=organization%3Adinas-utama";

        var graph = graph("/catalog.ttl?page=2" + asked);

        for (var it : List.of(HYDRA.first, HYDRA.last, HYDRA.next, HYDRA.previous, HYDRA.firstPage, HYDRA.nextPage)) {
            assertThat(link(graph, it))
                    .as(it.getLocalName())
                    .hasValueSatisfying(link -> assertThat(link).contains(asked));
        }
        assertThat(link(graph, HYDRA.last).orElseThrow()).startsWith("/catalog.ttl?page=3&");
        assertThat(total(graph)).isEqualTo(250);
        var second = datasets(graph);
        assertThat(datasets(graph(link(graph, HYDRA.previous).orElseThrow())))
                .hasSize(100)
                .doesNotContainAnyElementsOf(second);
        assertThat(datasets(graph(link(graph, HYDRA.next).orElseThrow())))
                .hasSize(50)
                .doesNotContainAnyElementsOf(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalog.ttl?modified_since=2026-11-01&page=999999999",
                "/catalog.ttl?q=Data&page=999999999",
                "/catalog.ttl?modified_since=2026-11-01&after=999999999999999999&page=9",
                "/organization/dinas-pertanian/catalog.ttl?page=2"
            })
    void aPagePastTheEndIsEmpty(String address) {
        assertThat(datasets(graph(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/catalog.ttl?modified_since=2026-11-01&page=0",
                "/catalog.ttl?q=Data&page=x",
                "/catalog.ttl?modified_since=2026-11-01&before=5",
                "/catalog.ttl?modified_since=2026-11-01&after=x",
                "/catalog.ttl?q=Data&after=5",
                "/catalog.ttl?after=5",
                "/organization/dinas-pertanian/catalog.ttl?page=0"
            })
    void aPageOrCursorThatDoesNotFitIsAConflict(String address) {
        assertThat(http.get().uri(address)).hasStatus(409).bodyText().contains("/problems/page-invalid");
    }

    private void fill(int count) {
        entries.all.clear();
        entries.all.addAll(IntStream.rangeClosed(1, count)
                .mapToObj(it -> Samples.entry(it, "data-" + it, Samples.bare("Data " + it, "Dinas Utama")))
                .toList());
    }

    private static Optional<String> link(Graph graph, Property property) {
        return graph.stream(page(graph), property.asNode(), Node.ANY)
                .map(it -> it.getObject().getURI().substring(HOST.length()))
                .findFirst();
    }
}
