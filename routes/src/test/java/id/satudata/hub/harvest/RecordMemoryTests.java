package id.satudata.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** What happens to records that say what they said in the last run. */
class RecordMemoryTests extends PipelineScene {

    @Test
    void countsWhatIsRememberedWithoutReadingIt() throws Exception {
        var read = new ConcurrentLinkedQueue<String>();
        Describing mapping = (record, source) -> {
            read.add(record.key());
            return record.key().equals("1") ? unusable(record) : usable(record, source);
        };
        var remembered = new TreeMap<String, Long>();
        var connectors = connectors(new ScriptedConnector(2, 2, false));
        var started = endWithTheTest(new Pipeline(
                connectors, mapping, intake.refusing("2"), (source, fingerprints) -> remembering(remembered)));
        var first = started.run(SOURCE);
        read.clear();

        var second = started.run(SOURCE);

        assertThat(first.counts()).isEqualTo(new RunCounts(4, 2, 0, 2));
        assertThat(second.counts()).isEqualTo(new RunCounts(4, 0, 2, 2));
        assertThat(remembered).containsOnlyKeys("0", "3");
        assertThat(read).containsExactlyInAnyOrder("1", "2");
        assertThat(ledger().refusedKeys()).containsExactly("1", "2", "1", "2");
    }

    private static RecordMemory.Recollection remembering(Map<String, Long> remembered) {
        return new RecordMemory.Recollection() {
            @Override
            public boolean isUnchanged(String recordKey) {
                return remembered.containsKey(recordKey);
            }

            @Override
            public void remember(Map<String, Long> revisions) {
                remembered.putAll(revisions);
            }
        };
    }
}
