package id.satudata.hub.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The program that runs: its mapping, code lists and shapes are in its classes and files, so a hash of these tells all of them. */
@Component
class Program {

    private static final String OWN_FILES = "classpath*:id/satudata/hub/**/*.*";

    private @Nullable ContentHash hash;

    /** The same as long as no class, no bundled list and no shape is another; computed when it is first asked for. */
    synchronized ContentHash hash() {
        var known = hash;
        if (known == null) {
            known = computed();
            hash = known;
        }
        return known;
    }

    private static ContentHash computed() {
        try {
            var files = new TreeMap<String, Resource>();
            for (var file : new PathMatchingResourcePatternResolver().getResources(OWN_FILES)) {
                var address = file.getURL().toString();
                files.put(address.substring(address.lastIndexOf("id/satudata/hub/")), file);
            }
            var digest = ContentHash.sha256();
            digest.update(
                    (Runtime.version() + " " + Graph.class.getPackage().getImplementationVersion()).getBytes(UTF_8));
            for (var file : files.entrySet()) {
                digest.update(file.getKey().getBytes(UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return ContentHash.of(digest);
        } catch (IOException e) {
            throw new UncheckedIOException("The files of the program cannot be read", e);
        }
    }
}
