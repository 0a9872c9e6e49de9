package id.satudata.hub.sealing;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;

/** Seals with the keys of a test's own file. */
public final class TestSealer {

    private TestSealer() {}

    public static Sealer with(Path keyFile) {
        return new Sealer(new KeyFile(keyFile, new SecureRandom(), Clock.systemUTC()), new SecureRandom());
    }
}
