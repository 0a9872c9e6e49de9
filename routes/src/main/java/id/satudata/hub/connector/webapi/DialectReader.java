package id.satudata.hub.connector.webapi;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;

/** Reads from a mapping document what the answers are written in. */
final class DialectReader {

    private static final List<String> FORMATS = List.of("json", "xml", "csv");

    private final Member document;

    DialectReader(Member document) {
        this.document = document;
    }

    Dialect dialect() throws BadMapping {
        var format = document.required("format").oneOf(FORMATS);
        var encoding = encoding();
        if (!format.equals("csv")) {
            refuse("delimiter", "only a CSV has a delimiter");
            return format.equals("json") ? new JsonDialect(encoding) : new XmlDialect(encoding);
        }
        for (var member : List.of("records", "total", "error", "empty")) {
            refuse(member, "a CSV is the list of records itself");
        }
        return new CsvDialect(encoding, delimiter());
    }

    private char delimiter() throws BadMapping {
        var member = document.member("delimiter");
        if (member.isEmpty()) {
            return ',';
        }
        var text = member.get().text();
        if (text.length() != 1 || "\"\r\n".contains(text)) {
            throw member.get().fault("a delimiter is one character, such as ;");
        }
        return text.charAt(0);
    }

    private Optional<Charset> encoding() throws BadMapping {
        var member = document.member("encoding");
        if (member.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(member.get().text()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new BadMapping(member.get().place(), "there is no such encoding", e);
        }
    }

    private void refuse(String member, String why) throws BadMapping {
        var found = document.member(member);
        if (found.isPresent()) {
            throw found.get().fault(why);
        }
    }
}
