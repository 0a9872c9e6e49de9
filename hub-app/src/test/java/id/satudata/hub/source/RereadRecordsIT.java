package id.satudata.hub.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.RegionSystem;
import id.satudata.hub.concept.Regions.Edition;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.mapping.OwnAgencies;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Records that say what they said and are read again, for what they are read by has changed. */
class RereadRecordsIT extends RepeatedHarvestScene {

    @Test
    void readsAgainWhenTheSourceGetsAnotherPublisher() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));

        var renamed = source("satu", Optional.of(Agent.named("Dinas Contoh")));

        assertThat(harvests.harvest(renamed, record("a", "Satu")).counts()).isEqualTo(new RunCounts(1, 1, 0, 0));
    }

    @Test
    void readsAgainWhenASettingOfTheSourceChanges() throws Exception {
        var harvests = harvests();
        var set = SOURCE.withSettings(new SourceSettings(Map.of("mapping", "a")));
        harvests.harvest(set, record("a", "Satu"));

        assertThat(harvests.harvest(set, record("a", "Satu")).read()).isEmpty();
        assertThat(harvests.harvest(set.withSettings(new SourceSettings(Map.of("mapping", "b"))), record("a", "Satu"))
                        .read())
                .containsExactly("a");
    }

    @Test
    void readsAgainUnderANewRegisterOfAgencies() throws Exception {
        harvests().harvest(SOURCE, record("a", "Satu"));
        var own = OwnAgencies.of("", List.of("Dinas Contoh; Dincon"));

        assertThat(harvests(own, program).harvest(SOURCE, record("a", "Satu")).read())
                .containsExactly("a");
    }

    @Test
    void readsAgainAfterAnotherProgramWasInstalled() throws Exception {
        harvests().harvest(SOURCE, record("a", "Satu"));
        var next = new Program() {
            @Override
            synchronized ContentHash hash() {
                return Bytes.utf8("next").hash();
            }
        };

        assertThat(harvests(OwnAgencies.NONE, next)
                        .harvest(SOURCE, record("a", "Satu"))
                        .read())
                .containsExactly("a");
    }

    @Test
    void readsAgainAfterACodeListWasImported() throws Exception {
        var harvests = harvests();
        harvests.harvest(SOURCE, record("a", "Satu"));
        var names = new TreeMap<>(concepts.wilayah()
                .bundled(RegionSystem.KEMENDAGRI, concepts.wilayah().version(RegionSystem.KEMENDAGRI)));
        names.put(names.firstKey(), "NAMA BARU");
        try {
            concepts.wilayah().use(Map.of(RegionSystem.KEMENDAGRI, new Edition("2099", names)));

            assertThat(harvests.harvest(SOURCE, record("a", "Satu")).read()).containsExactly("a");
        } finally {
            concepts.wilayah().use(Map.of());
        }
    }
}
