package id.satudata.hub.admin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.source.AdHocSource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenSettingsTests {

    private static final URI ADDRESS = URI.create("https://api.contoh.go.id/data");

    @TempDir
    Path folder;

    @Test
    void readsValuesAndFiles() throws Exception {
        var file = Files.writeString(folder.resolve("kunci"), "abc=1\n");

        assertThat(GivenSettings.of(List.of("key=@" + file, "q=a=b", "kosong=")))
                .isEqualTo(new SourceSettings(Map.of("key", "abc=1", "q", "a=b", "kosong", "")));
    }

    @Test
    void refusesWhatIsNoSettingAndFilesThatCannotBeRead() throws Exception {
        var latin = Files.writeString(folder.resolve("latin"), "D\u00e9sa", ISO_8859_1);
        var large = Files.writeString(folder.resolve("large"), "x".repeat(80_001));

        for (var given : List.of(
                "key", "=x", "key=@" + folder.resolve("gone"), "key=@" + latin, "key=@" + large, "key=@" + folder)) {
            assertThatThrownBy(() -> GivenSettings.of(List.of(given))).isInstanceOf(BadSetting.class);
        }
        assertThatThrownBy(() -> GivenSettings.of(List.of("key=1", "key=2"))).isInstanceOf(BadSetting.class);
    }

    @Test
    void settingsMakeAnotherSourceButANewKeyDoesNot() {
        var plain = AdHocSource.of("webapi", ADDRESS, SourceSettings.NONE).id();
        var mapped = id(Map.of("mapping", "bps", "key", "1"));

        assertThat(mapped).isNotEqualTo(plain).isEqualTo(id(Map.of("mapping", "bps", "key", "2")));
        assertThat(id(Map.of("mapping", "lain"))).isNotEqualTo(mapped);
    }

    private static Object id(Map<String, String> settings) {
        return AdHocSource.of("webapi", ADDRESS, new SourceSettings(settings)).id();
    }
}
