package id.satudata.hub.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bundled sample source, as {@code samples/sources.json} lists it.
 *
 * @param entry first document of a source that is asked by an address of its own; absent for other kinds
 * @param files every file of the source, below {@code path}
 */
record SampleSource(
        String id,
        String kind,
        Title title,
        Publisher publisher,
        String path,
        @Nullable String entry,
        List<String> files) {

    record Title(String id, String en) {}

    record Publisher(String name) {}
}
