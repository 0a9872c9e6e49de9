package id.satudata.hub.partner;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name of the one file that a partner gets; its end says how it is written, and whether it is packed. */
public record CatalogueFile(String name) {

    private static final Pattern NAMES = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,100}\\.(?:nq|nt|ttl)(?:\\.gz)?");

    /** The name where none is set. */
    public static final CatalogueFile USUAL = new CatalogueFile("katalog.nq.gz");

    public CatalogueFile {
        if (!NAMES.matcher(name).matches()) {
            throw new IllegalArgumentException("Expected the name of a file that can be written, not " + name);
        }
    }

    /** The name that somebody wrote, if a file can be written so. */
    public static Optional<CatalogueFile> parse(String text) {
        return Optional.of(text.strip())
                .filter(it -> NAMES.matcher(it).matches())
                .map(CatalogueFile::new);
    }
}
