package id.satudata.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

class FirstApiKeyTests {
    private final ApiKeys keys = new ApiKeys(new InMemoryApiKeyStore(), new Random(11), Clock.systemUTC());

    @Test
    void leavesAWorkingKeyInAFileOfItsOwnerAlone(@TempDir Path folder) throws IOException {
        var file = folder.resolve("run/first-api-key");

        new FirstApiKey(keys, new SecurityProperties(file)).run(new DefaultApplicationArguments());

        assertThat(keys.holder(Files.readString(file)))
                .contains(new Actor("first", EnumSet.complementOf(EnumSet.of(Scope.EXCHANGE))));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryNotContaining(it -> !it.equals(file));
    }

    @Test
    void leavesThingsAsTheyAreWhenThereIsAKey(@TempDir Path folder) throws IOException {
        var file = folder.resolve("run/first-api-key");
        keys.register("dinkes", keys.draw(), Set.of(), java.util.Optional.empty());

        new FirstApiKey(keys, new SecurityProperties(file)).run(new DefaultApplicationArguments());

        assertThat(file).doesNotExist();
    }
}
