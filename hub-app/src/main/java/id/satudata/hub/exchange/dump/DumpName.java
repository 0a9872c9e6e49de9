package id.satudata.hub.exchange.dump;

import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.revision.Sequence;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client asks for by a file's name: {@code catalog.nq.gz} is the newest, {@code catalog-123.nq.gz} the one after
 * revision 123; {@code .sha256} behind it is its checksum.
 */
record DumpName(String file, DumpFormat format, Optional<Sequence> position, boolean isChecksum) {

    private static final Pattern FORM =
            Pattern.compile("(catalog(?:-(\\d{1,18}))?\\.(nq|ttl|jsonld)\\.gz)(\\.sha256)?");

    static Optional<DumpName> of(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? DumpFormat.ofExtension(match.group(3))
                        .map(format -> new DumpName(
                                match.group(1),
                                format,
                                Optional.ofNullable(match.group(2)).map(it -> new Sequence(Long.parseLong(it))),
                                match.group(4) != null))
                : Optional.empty();
    }

    /** The name that the file of a dump keeps for ever. */
    static String lasting(DumpFormat format, Sequence position) {
        return "catalog-" + position + "." + format.extension() + ".gz";
    }
}
