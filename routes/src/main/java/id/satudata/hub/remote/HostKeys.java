package id.satudata.hub.remote;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasons;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.jspecify.annotations.Nullable;

/** Accepts a server only by a key the operator gave, and remembers the one it showed. */
final class HostKeys implements ServerKeyVerifier {

    private final List<String> given;
    private @Nullable PublicKey shown;

    HostKeys(List<String> given) {
        this.given = given;
    }

    @Override
    public boolean verifyServerKey(ClientSession session, SocketAddress place, PublicKey key) {
        shown = key;
        return isGiven(key);
    }

    /** What to tell an operator whose key is another one, or none; empty when the server was let in or showed none. */
    Optional<LocalizedText> complaint() {
        if (shown == null || isGiven(shown)) {
            return Optional.empty();
        }
        var code = given.isEmpty() ? "host-key-missing" : "host-key-other";
        return Optional.of(Reasons.of(code, KeyUtils.getFingerPrint(shown), KeyUtils.getKeyType(shown)));
    }

    private boolean isGiven(PublicKey key) {
        var line = PublicKeyEntry.toString(key);
        var fingerprint = KeyUtils.getFingerPrint(key);
        return given.stream().anyMatch(it -> it.equals(fingerprint) || it.equals(line) || it.startsWith(line + " "));
    }
}
