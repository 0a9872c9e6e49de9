package id.satudata.hub.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.Iri;
import java.util.HexFormat;

/** IRIs with the characters that RDF syntaxes forbid percent-encoded. */
final class SafeIri {

    private SafeIri() {}

    static boolean is(String iri) {
        for (int i = 0; i < iri.length(); i++) {
            if (Iri.forbids(iri.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static String of(String iri) {
        var safe = new StringBuilder(iri.length() + 16);
        iri.codePoints().forEach(it -> {
            if (it <= 0xFFFF && Iri.forbids((char) it)) {
                encode(it, safe);
            } else {
                safe.appendCodePoint(it);
            }
        });
        return safe.toString();
    }

    private static void encode(int codePoint, StringBuilder out) {
        for (byte octet : Character.toString(codePoint).getBytes(UTF_8)) {
            out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
        }
    }
}
