package id.satudata.hub.search;

import static id.satudata.hub.search.Published.entry;
import static id.satudata.hub.search.Published.garbled;
import static id.satudata.hub.search.Published.publish;
import static id.satudata.hub.search.Published.titled;
import static id.satudata.hub.search.TestIndex.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.indices.IndexSettingBlocks;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BulkWriteIT {

    private final TestIndex index = new TestIndex();
    private final SearchProjection projection = index.projection();

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aFullDiskIsAnOutageUntilThereIsSpaceAgain() throws Exception {
        projection.position();
        block(IndexSettingBlocks.of(it -> it.readOnlyAllowDelete(true)));

        assertThatThrownBy(() -> take(projection, publish(1, titled("a", "Jumlah Penduduk"))))
                .isInstanceOf(IOException.class);
        assertThat(projection.position()).isEqualTo(Sequence.START);

        block(IndexSettingBlocks.of(it -> it.readOnlyAllowDelete(false)));
        take(projection, publish(1, titled("a", "Jumlah Penduduk")));
        assertThat(projection.position()).isEqualTo(new Sequence(1));
        assertThat(index.found("penduduk")).containsExactly(entry("a"));
    }

    @Test
    void documentsRefusedForAFullDiskBlameNoRevision() throws Exception {
        var copy = index.index().current();
        block(IndexSettingBlocks.of(it -> it.readOnlyAllowDelete(true)));

        assertThatThrownBy(() -> copy.write(List.of(publish(1, titled("a", "A"))), VersionType.External))
                .isInstanceOf(IOException.class);

        block(IndexSettingBlocks.of(it -> it.readOnlyAllowDelete(false).write(true)));
        assertThatThrownBy(() -> copy.write(List.of(publish(1, titled("a", "A"))), VersionType.External))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("refused");
    }

    @Test
    void aDocumentThatTheIndexCannotHoldNamesItsRevision() throws Exception {
        var cluster = index.cluster();
        var target = IndexCopy.writingAlias(index.index().current().name());
        var bulk = new BulkWrite(cluster, target, VersionType.External);
        bulk.add(new EntryDocument(publish(1, titled("a", "A")), Bytes.utf8("{\"visible\":true}")));
        bulk.add(new EntryDocument(publish(2, titled("b", "B")), Bytes.utf8("{\"unheard\":true}")));

        assertThatThrownBy(bulk::end)
                .isInstanceOfSatisfying(
                        UnprojectableRevision.class,
                        it -> assertThat(it.sequence()).isEqualTo(new Sequence(2)));
    }

    @Test
    void aRevisionOfWhichNoDocumentCanBeMadeIsNamed() throws Exception {
        assertThatThrownBy(() -> take(projection, publish(1, titled("a", "A")), garbled(2, "b")))
                .isInstanceOfSatisfying(
                        UnprojectableRevision.class,
                        it -> assertThat(it.sequence()).isEqualTo(new Sequence(2)));
        assertThat(projection.position()).isEqualTo(Sequence.START);
    }

    @Test
    void whatTakesAnEntryOutOfSightIsKeptAsATombstoneAtLeast() throws Exception {
        var target = IndexCopy.writingAlias(index.index().current().name());
        var bulk = new BulkWrite(index.cluster(), target, VersionType.External);
        bulk.add(new EntryDocument(Published.withdraw(1, "a"), Bytes.utf8("{\"unheard\":true}")));

        bulk.end();

        assertThat(projection.compare(List.of(Published.withdraw(1, "a")))).isEmpty();
    }

    private void block(IndexSettingBlocks blocks) throws IOException {
        index.client()
                .indices()
                .putSettings(it -> it.index(index.alias()).settings(settings -> settings.blocks(blocks)));
    }
}
