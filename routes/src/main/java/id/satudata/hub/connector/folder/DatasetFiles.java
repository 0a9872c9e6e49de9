package id.satudata.hub.connector.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which files are RDF, each of which describes any number of datasets. */
final class DatasetFiles {

    private static final Set<String> ENDINGS = Set.of("ttl", "rdf", "jsonld", "nt");
    private static final String XML = ".xml";
    private static final String SIDECAR = ".meta.ttl";
    private static final int HEAD = 8192;

    /** What may stand before the first element, no part of which is ever read in a second way. */
    private static final Pattern RDF_XML = Pattern.compile(
            "(?>\\s++|\u00EF\u00BB\u00BF|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*+(?:\\[.*?\\]\\s*+)?>)*+"
                    + "<(?:[\\w.-]++:)?RDF[\\s/>]",
            Pattern.DOTALL);

    private DatasetFiles() {}

    /** Whether a file of this name is RDF, or XML that may be; a description beside a file is none. */
    static boolean mayBe(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        return isXml(lower) || (ENDINGS.contains(ending(lower)) && !lower.endsWith(SIDECAR));
    }

    /** Whether the file is RDF; of XML its first element tells. */
    static boolean is(Path file) throws IOException {
        var lower = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return mayBe(lower) && (!isXml(lower) || beginsAsRdf(file));
    }

    private static boolean beginsAsRdf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return RDF_XML.matcher(new String(in.readNBytes(HEAD), ISO_8859_1)).lookingAt();
        }
    }

    private static boolean isXml(String lower) {
        return lower.endsWith(XML);
    }

    private static String ending(String lower) {
        return lower.substring(lower.lastIndexOf('.') + 1);
    }
}
