package id.satudata.hub.connector.oaipmh;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.text.MixedText;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings an answer to characters that may stand in XML: one stray control character in one record must not spoil a page. */
final class XmlText {

    private static final Pattern ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]{0,100}?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");
    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,9}));");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final int HEAD = 200;

    private XmlText() {}

    static MixedText of(byte[] body, Optional<Charset> stated) {
        var charset = byMark(body).or(() -> byProlog(body)).or(() -> stated).orElse(UTF_8);
        var text = charset.equals(UTF_8) || charset.equals(US_ASCII)
                ? MixedText.of(body)
                : new MixedText(new String(body, charset), false);
        return new MixedText(legal(text.text()), text.isMixed());
    }

    private static Optional<Charset> byMark(byte[] body) {
        if (body.length < 2) {
            return Optional.empty();
        }
        return switch (((body[0] & 0xFF) << 8) | (body[1] & 0xFF)) {
            case 0xFEFF -> Optional.of(UTF_16BE);
            case 0xFFFE -> Optional.of(UTF_16LE);
            case 0xEFBB -> Optional.of(UTF_8);
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> byProlog(byte[] body) {
        var prolog = ENCODING.matcher(new String(body, 0, Math.min(body.length, HEAD), ISO_8859_1));
        try {
            return prolog.find() ? Optional.of(Charset.forName(prolog.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static String legal(String text) {
        var plain = FORBIDDEN.matcher(text).replaceAll(" ");
        var whole = plain.startsWith("\uFEFF") ? plain.substring(1) : plain;
        return REFERENCE.matcher(whole).replaceAll(XmlText::legal).stripLeading();
    }

    private static String legal(MatchResult reference) {
        var codePoint = reference.group(1) == null
                ? Integer.parseInt(reference.group(2))
                : Long.parseLong(reference.group(1), 16);
        var isLegal = codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || (codePoint >= 0x10000 && codePoint <= 0x10FFFF);
        return isLegal ? Matcher.quoteReplacement(reference.group()) : " ";
    }
}
