package id.satudata.hub.source.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Match.Reason;
import id.satudata.hub.source.identity.Matchmaker.Pair;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchmakerTests {

    @Test
    void theSameTitleAndFileLeaveHardlyADoubt() {
        var pairs = Matchmaker.pairs(
                List.of(trait("lama", Map.of(Reason.TITLE, Set.of("ikan"), Reason.FILE, Set.of("a.csv")))),
                List.of(trait("baru", Map.of(Reason.TITLE, Set.of("ikan"), Reason.FILE, Set.of("a.csv", "b.csv")))));

        assertThat(pairs)
                .containsExactly(new Pair(entry("lama"), entry("baru"), Set.of(Reason.TITLE, Reason.FILE)))
                .allMatch(Pair::isStrong);
    }

    @Test
    void oneReasonAloneLeavesADoubt() {
        for (var reason : Reason.values()) {
            var marks = Map.of(reason, Set.of("sama"));

            assertThat(Matchmaker.pairs(List.of(trait("lama", marks)), List.of(trait("baru", marks))))
                    .as(reason.name())
                    .singleElement()
                    .matches(it -> !it.isStrong());
        }
    }

    @Test
    void whatSeveralHaveInCommonTellsNothing() {
        var page = Map.of(Reason.PAGE, Set.of("https://contoh.go.id/data"));

        assertThat(Matchmaker.pairs(List.of(trait("lama", page), trait("tua", page)), List.of(trait("baru", page))))
                .isEmpty();
        assertThat(Matchmaker.pairs(List.of(trait("lama", page)), List.of(trait("baru", page), trait("lain", page))))
                .isEmpty();
    }

    @Test
    void eachIsMatchedOnceWithWhatItHasMostInCommonWith() {
        var pairs = Matchmaker.pairs(
                List.of(trait("lama", Map.of(Reason.TITLE, Set.of("t"), Reason.CHECKSUM, Set.of("c")))),
                List.of(
                        trait("baru", Map.of(Reason.TITLE, Set.of("t"))),
                        trait("lain", Map.of(Reason.CHECKSUM, Set.of("c")))));

        assertThat(pairs).extracting(Pair::fresh).containsExactly(entry("baru"));
    }

    private static Trait trait(String key, Map<Reason, Set<String>> marks) {
        return new Trait(entry(key), marks);
    }

    private static EntryId entry(String key) {
        return EntryId.ofRecord(new SourceId("uji"), key);
    }
}
