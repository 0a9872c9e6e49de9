package id.satudata.hub.connector.dcat;

import static id.satudata.hub.connector.dcat.DcatSite.MEDIA_TYPE;
import static id.satudata.hub.connector.dcat.DcatSite.PREFIXES;
import static id.satudata.hub.connector.dcat.DcatSite.dataset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.SourceUnreadable;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What changed since a moment, from portals that can be asked for it. */
class DcatChangesTests {

    private final DcatSite site = new DcatSite();

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void asksForChangesByTheParameterTheOperatorNames() throws IOException {
        site.server.on("/changes", MEDIA_TYPE, PREFIXES + dataset(1));
        var since = Optional.of(Instant.parse("2026-01-02T03:04:05.678Z"));

        try (var walk = site.connector.open(asking("/changes?q=a#b", "modified_since"), since)) {
            assertThat(walk.isComplete()).isFalse();
            assertThat(walk.next().orElseThrow()).hasSize(1);
        }

        assertThat(site.server.asked().getFirst()).endsWith("/changes?q=a&modified_since=2026-01-02");
    }

    @Test
    void asksForAllWithoutSuchAParameterAndInAWholeWalk() throws IOException {
        site.server.on("/all", MEDIA_TYPE, PREFIXES + dataset(1));

        try (var unnamed = site.connector.open(site.source("/all"), Optional.of(Instant.EPOCH));
                var whole = site.connector.open(asking("/all", "modified_since"))) {
            assertThat(unnamed.isComplete()).isTrue();
            assertThat(whole.isComplete()).isTrue();
        }

        assertThat(site.server.asked()).allMatch(it -> it.endsWith("/all"));
    }

    @Test
    void takesNoNameOfAParameterThatWouldBeMore() {
        assertThatThrownBy(() -> site.connector.open(asking("/all", "a=b&c"), Optional.of(Instant.EPOCH)))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("a=b&c");
    }

    private Source asking(String path, String parameter) {
        var plain = site.source(path);
        return new Source(
                plain.id(),
                plain.kind(),
                plain.address(),
                plain.title(),
                plain.publisher(),
                new SourceSettings(Map.of("changes-parameter", parameter)));
    }
}
