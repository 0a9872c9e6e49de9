package id.satudata.hub.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.Bytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/** Seals values with AES-256-GCM, each for one setting of one owner: a box moved to another place does not open there. */
public final class Sealer {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyFile keys;
    private final SecureRandom random;

    Sealer(KeyFile keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /**
     * A sealed value.
     *
     * @param key the name of the key that opens it
     * @param bytes the nonce, and behind it the cipher text
     */
    public record Box(String key, Bytes bytes) {

        @Override
        public String toString() {
            return "sealed with " + key;
        }
    }

    /**
     * Seals a value.
     *
     * @param owner whose value it is; no two that keep secrets are called the same
     */
    public Box seal(String owner, String name, String value) {
        var key = keys.current();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, owner, name);
            var sealed = cipher.doFinal(value.getBytes(UTF_8));
            return new Box(
                    key.id(),
                    Bytes.copyOf(ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + CIPHER, e);
        }
    }

    /** What was sealed; nothing where its key is lost, or where the box is not the one that was made for this setting. */
    public Optional<String> open(String owner, String name, Box box) {
        var key = keys.find(box.key());
        if (key.isEmpty() || box.bytes().size() < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            var nonce = new byte[NONCE_BYTES];
            var bytes = ByteBuffer.wrap(box.bytes().toArray()).get(nonce);
            var sealed = new byte[bytes.remaining()];
            bytes.get(sealed);
            var cipher = cipher(Cipher.DECRYPT_MODE, key.get(), nonce, owner, name);
            return Optional.of(new String(cipher.doFinal(sealed), UTF_8));
        } catch (AEADBadTagException _) {
            return Optional.empty(); // another key of the same name, or another box
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + CIPHER, e);
        }
    }

    /** Whether a newer key than the box's seals by now. */
    public boolean isOutdated(Box box) {
        return !keys.current().id().equals(box.key());
    }

    /** Makes a key where there is none yet, so that a folder that cannot be written ends the start. */
    public void prepare() {
        keys.current();
    }

    /** Where the keys are. */
    public String place() {
        return keys.toString();
    }

    private static Cipher cipher(int mode, SealingKey key, byte[] nonce, String owner, String name)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((owner + "\n" + name).getBytes(UTF_8));
        return cipher;
    }
}
