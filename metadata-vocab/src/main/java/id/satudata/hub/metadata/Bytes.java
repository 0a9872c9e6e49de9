package id.satudata.hub.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/** An immutable run of bytes, equal by content. */
public final class Bytes {

    public static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    public static Bytes copyOf(byte[] content) {
        return content.length == 0 ? NONE : new Bytes(content.clone());
    }

    public static Bytes utf8(String text) {
        return text.isEmpty() ? NONE : new Bytes(text.getBytes(UTF_8));
    }

    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    public byte[] toArray() {
        return content.clone();
    }

    /** The bytes read as UTF-8. */
    public String text() {
        return new String(content, UTF_8);
    }

    public int size() {
        return content.length;
    }

    public ContentHash hash() {
        return ContentHash.of(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
