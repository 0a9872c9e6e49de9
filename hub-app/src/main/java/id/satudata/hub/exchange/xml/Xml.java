package id.satudata.hub.exchange.xml;

import java.io.IOException;
import java.io.Writer;

/** Writes XML to a stream; whatever is in a text, the document stays well-formed. */
public final class Xml {

    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;

    public Xml(Writer out) {
        this.out = out;
    }

    /** Begins an element; attributes are names and values in turn. */
    public void open(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            text(attributes[i + 1]);
            out.write('"');
        }
        out.write('>');
    }

    public void close(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
    }

    public void element(String name, String text, String... attributes) throws IOException {
        open(name, attributes);
        text(text);
        close(name);
    }

    /** A piece that is XML already. */
    public void raw(String xml) throws IOException {
        out.write(xml);
    }

    /** The text with all that XML gives a meaning escaped; what XML cannot hold at all is marked. */
    public void text(String text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            var it = text.codePointAt(i);
            i += Character.charCount(it);
            switch (it) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\r' -> out.write("&#13;");
                case '\n' -> out.write("&#10;");
                case '\t' -> out.write("&#9;");
                default -> character(it);
            }
        }
    }

    private void character(int it) throws IOException {
        if (!isCharacter(it)) {
            out.write(REPLACEMENT);
        } else if (Character.isBmpCodePoint(it)) {
            out.write(it);
        } else {
            out.write(Character.toChars(it));
        }
    }

    /** The characters of XML 1.0. */
    private static boolean isCharacter(int it) {
        return (it >= 0x20 && it <= 0xD7FF) || (it >= 0xE000 && it <= 0xFFFD) || it >= 0x10000;
    }
}
