package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.satudata.hub.disk.DiskState;
import id.satudata.hub.partner.Comparison;
import id.satudata.hub.partner.LeftOut;
import id.satudata.hub.projection.FollowerStatus;
import id.satudata.hub.projection.RebuildProgress;
import id.satudata.hub.projection.Reconciliation;
import id.satudata.hub.security.KeyCard;
import id.satudata.hub.security.KeyFlaw;
import id.satudata.hub.security.Scope;
import id.satudata.hub.source.Match;
import id.satudata.hub.source.NoticePlan;
import id.satudata.hub.source.RunEvent;
import id.satudata.hub.source.RunNotice;
import id.satudata.hub.source.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageWordsTests {

    private static final Pattern KEY = Pattern.compile("words\\.of\\(\\s*\"([a-z.-]+)\"");
    private static final List<String> FAMILIES = List.of(
            "part.",
            "overall.",
            "state.",
            "scope.",
            "follower.",
            "phase.",
            "button.",
            "job.",
            "key.",
            "obstacle.",
            "lease.",
            "disk.",
            "run.",
            "absent.",
            "event.",
            "fate.",
            "notice.",
            "log.",
            "refused.",
            "form.",
            "schedule.",
            "consent.",
            "identity.",
            "conformance.",
            "severity.",
            "pattern.",
            "partner.",
            "agreement.",
            "sure.");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys("id")).isEqualTo(keys("en"));
    }

    @Test
    void everyKeyUsedExists() throws IOException {
        var used = new TreeSet<String>();
        KEY.matcher(sources()).results().map(it -> it.group(1)).forEach(used::add);
        used.removeIf(it -> it.endsWith(".")); // the rest of these is a state, and below

        assertThat(used).hasSizeGreaterThan(30);
        assertThat(keys("id")).containsAll(used);
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var sources = sources();

        assertThat(keys("id"))
                .allMatch(it -> FAMILIES.stream().anyMatch(it::startsWith) || sources.contains('"' + it + '"'));
    }

    @Test
    void everyStateHasItsWords() {
        assertThat(keys("id"))
                .containsAll(named("follower.", FollowerStatus.State.values()))
                .containsAll(named("disk.", DiskState.values()))
                .containsAll(named("phase.", RebuildProgress.Phase.values()))
                .containsAll(named("scope.", Reconciliation.Scope.values()))
                .containsAll(named("fate.", RunRecord.Fate.values()))
                .containsAll(named("identity.kind.", Match.Kind.values()))
                .containsAll(named("identity.reason.", Match.Reason.values()))
                .containsAll(named("notice.", RunNotice.State.values()))
                .containsAll(named("notice.channel.", RunNotice.Channel.values()))
                .containsAll(named("notice.reports.", NoticePlan.Reports.values()))
                .containsAll(named("log.", RunEvent.Level.values()))
                .containsAll(named("partner.comparison.", Comparison.State.values()))
                .containsAll(Stream.of(LeftOut.values())
                        .map(it -> "agreement.field." + it.word())
                        .toList())
                .containsAll(named("key.flaw.", KeyFlaw.values()))
                .containsAll(named("key.scope.", Scope.values()))
                .containsAll(named("key.state.", KeyCard.State.values()));
    }

    @Test
    void everySentenceCanBeSaid() {
        for (var language : List.of("id", "en")) {
            var words = ResourceBundle.getBundle("id.satudata.hub.admin.pages", Locale.of(language));
            for (var key : keys(language)) {
                assertThatCode(() -> new MessageFormat(words.getString(key), Locale.of(language))
                                .format(new Object[] {2, 3, 4, 5}))
                        .as(key)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static List<String> named(String family, Enum<?>[] all) {
        return Stream.of(all)
                .map(it -> family + it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static String sources() throws IOException {
        var text = new StringBuilder();
        for (var folder : List.of(
                "src/main/jte/admin",
                "src/main/java/id/satudata/hub/admin/desk",
                "src/main/java/id/satudata/hub/admin/partners",
                "src/main/java/id/satudata/hub/admin/keys",
                "src/main/java/id/satudata/hub/admin/runs",
                "src/main/java/id/satudata/hub/admin/sources",
                "src/main/java/id/satudata/hub/admin/status")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(ResourceBundle.getBundle("id.satudata.hub.admin.pages", Locale.of(language))
                .keySet());
    }
}
