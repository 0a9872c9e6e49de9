package id.satudata.hub.revision;

import static id.satudata.hub.revision.NewRevisions.entry;
import static id.satudata.hub.revision.NewRevisions.first;
import static id.satudata.hub.revision.NewRevisions.publish;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.SourceLayer.Dispute;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every revision log promises about what sources said below people's edits. */
interface LayerPromises extends LogPromises {

    RunId LAYER_RUN = new RunId(new UUID(3, 4));

    @Test
    default void aLayerIsKeptWithTheRevisionOverIt() {
        log().append(List.of(first("a", "sumber")));
        log().append(List.of(publish("a", "suntingan", new Sequence(1)).over(layer("sumber baru"))));

        assertThat(log().layers(List.of(entry("a"), entry("none")))).containsOnlyKeys(entry("a"));
        assertThat(log().layers(List.of(entry("a")))).containsValue(layer("sumber baru"));
        assertThat(isEdited()).isTrue();
    }

    @Test
    default void aLayerThatSaysTheSameIsDropped() {
        log().append(List.of(first("a", "sumber")));
        log().append(List.of(publish("a", "suntingan", new Sequence(1)).over(layer("sumber"))));
        log().append(List.of(publish("a", "sumber", new Sequence(2)).over(layer("sumber"))));

        assertThat(log().layers(List.of(entry("a")))).isEmpty();
        assertThat(isEdited()).isFalse();
    }

    @Test
    default void aLayerIsRememberedWithoutARevisionWhileTheEntryStands() {
        log().append(List.of(first("a", "sumber")));
        log().append(List.of(publish("a", "suntingan", new Sequence(1)).over(layer("sumber"))));

        assertThat(log().remember(layer("lain"), new Sequence(1))).isFalse();
        assertThat(log().layers(List.of(entry("a")))).containsValue(layer("sumber"));
        assertThat(log().remember(layer("lain"), new Sequence(2))).isTrue();
        assertThat(log().layers(List.of(entry("a")))).containsValue(layer("lain"));
        assertThat(log().remember(layer("suntingan"), new Sequence(2))).isTrue();
        assertThat(log().layers(List.of(entry("a")))).isEmpty();
        assertThat(isEdited()).isFalse();
        assertThat(log().head()).isEqualTo(new Sequence(2));
    }

    private boolean isEdited() {
        return Objects.requireNonNull(log().heads(List.of(entry("a"))).get(entry("a")))
                .edited();
    }

    private static SourceLayer layer(String content) {
        return new SourceLayer(
                entry("a"),
                new SourceId("dukcapil"),
                LAYER_RUN,
                Bytes.utf8(content),
                List.of(new Dispute("dct:title@id", Instant.parse("2026-11-23T04:05:06.123456Z"), LAYER_RUN)));
    }
}
