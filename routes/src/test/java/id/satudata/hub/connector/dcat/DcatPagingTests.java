package id.satudata.hub.connector.dcat;

import static id.satudata.hub.connector.dcat.DcatSite.MEDIA_TYPE;
import static id.satudata.hub.connector.dcat.DcatSite.PREFIXES;
import static id.satudata.hub.connector.dcat.DcatSite.dataset;
import static id.satudata.hub.connector.dcat.DcatSite.iri;
import static id.satudata.hub.connector.dcat.DcatSite.paging;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues in pages, however these lead on. */
class DcatPagingTests {

    private final DcatSite site = new DcatSite();

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "hydra:PartialCollectionView, hydra:next, <page2>",
        "hydra:PartialCollectionView, hydra:next, ^page2^",
        "hydra:PagedCollection, hydra:nextPage, <page2>",
        "hydra:PagedCollection, hydra:nextPage, ^/page2^"
    })
    void followsBothDialectsOfPaging(String type, String link, String next) throws IOException {
        site.server
                .on(
                        "/page1",
                        MEDIA_TYPE,
                        PREFIXES + dataset(1) + "<> a " + type + " ; hydra:totalItems 2 ; " + link + " "
                                + next.replace('^', '"') + " .")
                .on("/page2", MEDIA_TYPE, PREFIXES + dataset(2) + "<> a " + type + " .");

        var walk = site.walk("/page1");

        assertThat(walk.keys()).containsExactly(iri(1), iri(2));
        assertThat(walk.total()).isEqualTo(2);
    }

    @Test
    void keepsThePageThatNamesNoAddressAsItsNext() throws IOException {
        site.server.on(
                "/page1",
                MEDIA_TYPE,
                PREFIXES + dataset(1) + "<> a hydra:PagedCollection ; hydra:nextPage \"halaman kedua|\" .");

        try (var pages = site.connector.open(site.source("/page1"))) {
            assertThat(pages.next()).hasValueSatisfying(it -> assertThat(it).hasSize(1));
            assertThatThrownBy(pages::next)
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining("no address: halaman kedua|");
        }
    }

    @Test
    void endsWhenPagesLeadInACircle() throws IOException {
        site.server
                .on("/one", MEDIA_TYPE, PREFIXES + dataset(1) + paging("two"))
                .on("/two", MEDIA_TYPE, PREFIXES + dataset(2) + paging("one"));

        assertThat(site.walk("/one").keys()).containsExactly(iri(1), iri(2));
    }

    @Test
    void endsWhenEveryPageIsTheSame() throws IOException {
        site.server.on("/same", exchange -> {
            var next = exchange.getRequestURI().getQuery() + "1";
            SourceServer.send(
                    exchange, 200, MEDIA_TYPE, (PREFIXES + dataset(1) + paging("same?page=" + next)).getBytes(UTF_8));
        });

        assertThat(site.walk("/same").keys()).containsExactly(iri(1));
        assertThat(site.server.asked()).hasSize(2);
    }

    @Test
    void goesOnAfterAPageWithoutDatasets() throws IOException {
        site.server
                .on("/front", MEDIA_TYPE, PREFIXES + "<c> a dcat:Catalog ." + paging("back"))
                .on("/back", MEDIA_TYPE, PREFIXES + dataset(7));

        assertThat(site.walk("/front").keys()).containsExactly(iri(7));
    }

    @Test
    void takesADatasetOnceThatMovedToTheNextPage() throws IOException {
        site.server
                .on("/one", MEDIA_TYPE, PREFIXES + dataset(1) + paging("two"))
                .on("/two", MEDIA_TYPE, PREFIXES + dataset(1) + dataset(2));

        var walk = site.walk("/one");

        assertThat(walk.keys()).containsExactly(iri(1), iri(2));
        assertThat(walk.codes()).isEmpty();
    }

    @Test
    void flagsDatasetsThatComeTwice() throws IOException {
        site.server
                .on("/one", MEDIA_TYPE, PREFIXES + dataset(1) + paging("two"))
                .on("/two", MEDIA_TYPE, PREFIXES + dataset(1).replace("Data 1", "Data lain") + dataset(2));

        var walk = site.walk("/one");

        assertThat(walk.keys()).containsExactly(iri(1), iri(1), iri(2));
        assertThat(walk.codes()).containsExactly("identifier-duplicate");
    }
}
